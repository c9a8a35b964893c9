### The rooms of the house, in French. What stands in `../fr.ftl` is said there.

## « Et en vrai ? »: help outside the page

real-life = Et en vrai ?
real-life-lead = Motus est un outil de formation, pas un avis juridique.
