### The rooms of the house, in French. What stands in `../fr.ftl` is said there.

## « Et en vrai ? »: help outside the page

real-life = Et en vrai ?
real-life-lead = Motus est un outil de formation, pas un avis juridique.

## The end of a module

title-score = Bilan, { CONTENT($module) }
score = Bilan
score-right =
    { $right ->
        [one] { $right } réponse juste
       *[other] { $right } réponses justes
    } sur { NUMBER($scored) }.
score-all = Vous lisez la loi comme elle est écrite.
score-again =
    { $wrong ->
        [one] { $wrong } question mérite d'être reprise.
       *[other] { $wrong } questions méritent d'être reprises.
    }
score-open =
    { $open ->
        [one] { $open } question attend encore votre réponse.
       *[other] { $open } questions attendent encore votre réponse.
    }
by-rule = Par règle
rule = Règle
rule-right = Justes
rule-wrong = À reprendre
right-of = { NUMBER($right) } sur { NUMBER($scored) }
ask-help = Faut-il aider ?
ask-ground = Sur quoi s'appuyer ?
ask-recipient = À qui parler ?
about = { $question } · { CONTENT($rule) }
take-up-again =
    { $wrong ->
        [1] Reprendre cette question
        [one] Reprendre ces { $wrong } questions
       *[other] Reprendre ces { $wrong } questions
    }
begin-again = Recommencer tout le module
