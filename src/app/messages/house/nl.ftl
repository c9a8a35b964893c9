### The rooms of the house, in Dutch. What stands in `../nl.ftl` is said there.

## « Et en vrai ? »: help outside the page

real-life = En in het echt?
real-life-lead = Motus is oefenmateriaal, geen juridisch advies.

## The end of a module

title-score = Resultaat, { CONTENT($module) }
score = Resultaat
score-right =
    { $right ->
        [one] { $right } juist antwoord
       *[other] { $right } juiste antwoorden
    } op { NUMBER($scored) }.
score-all = U leest de wet zoals ze geschreven staat.
score-again =
    { $wrong ->
        [one] { $wrong } vraag verdient het om hernomen te worden.
       *[other] { $wrong } vragen verdienen het om hernomen te worden.
    }
score-open =
    { $open ->
        [one] { $open } vraag wacht nog op uw antwoord.
       *[other] { $open } vragen wachten nog op uw antwoord.
    }
by-rule = Per regel
rule = Regel
rule-right = Juist
rule-wrong = Te hernemen
right-of = { NUMBER($right) } op { NUMBER($scored) }
ask-help = Moet men helpen?
ask-ground = Waarop steunen?
ask-recipient = Tegen wie spreken?
about = { $question } · { CONTENT($rule) }
take-up-again =
    { $wrong ->
        [one] Deze vraag hernemen
       *[other] Deze { $wrong } vragen hernemen
    }
begin-again = De hele module opnieuw beginnen
