### The rooms of the house, in Dutch. What stands in `../nl.ftl` is said there.

## « Et en vrai ? »: help outside the page

real-life = En in het echt?
real-life-lead = Motus is oefenmateriaal, geen juridisch advies.
