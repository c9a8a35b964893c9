### The rooms of the house, in English. What stands in `../en.ftl` is said there.

## « Et en vrai ? »: help outside the page

real-life = And in real life?
real-life-lead = Motus is a training tool, not legal advice.
