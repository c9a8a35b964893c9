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

## A case to explore

explore-title = En als…? { CONTENT($case) }
explore-lead = Deze casus om te verkennen: hoe de wet redeneert, voorwaarde na voorwaarde, en wat daarvan wordt als een feit verandert.
explore-case = De tekst van de casus
explore-spoils = Deze pagina toont het antwoord. U hebt nog niet op alle vragen over deze casus geantwoord: u kunt dat eerst doen, of hier blijven.
explore-answer-first = Eerst antwoorden
explore-unchanged = De feiten zijn die van de casus.
explore-supposed = Wat u veronderstelt
explore-instead = , in plaats van: { CONTENT($was) }
explore-restore = Terugzetten
explore-restore-that = Terugzetten: { CONTENT($question) }
explore-restore-all = Alles terugzetten
trees = De redenering
tree-why = Bekijken waarom
tree-readings = Dit is omstreden; twee lezingen:
diagram = Het schema
diagram-rule = De getekende regel:
diagram-scroll = Schema, om te verschuiven
diagram-name = Schema van de regel “{ CONTENT($rule) }”: { $state }. Dezelfde voorwaarden staan onder “De redenering”.
diagram-legend = Dikke lijn: waarvan de stand van de regel hier afhangt. Ronde hoeken: vaststaand; rechte hoeken: ontbreekt; streepjeslijn: niet vastgesteld.
switches-to = Tot wie zou men spreken?
switches-day = Op welke dag zou men spreken?
switches-silent = Waarover de casus niet spreekt ({ NUMBER($count) })
switches-barred = Hier onmogelijk, “{ CONTENT($value) }”: { CONTENT($why) }
switches-barred-here = hier onmogelijk: { CONTENT($why) }
gaps = Wat men zou moeten weten
gap-possible = Mogelijk: { CONTENT($outcomes) }.
gap-alone = Op zichzelf beslist dit feit niets.
turns = Wat het antwoord zou veranderen
turns-lead = De kleinste wijzigingen van feiten, ten hoogste drie, die een ander antwoord zouden geven.
turns-search = Zoeken
turns-searching = Bezig met zoeken…
turns-found =
    { $ways ->
        [one] { $ways } manier om het antwoord te veranderen.
       *[other] { $ways } manieren om het antwoord te veranderen.
    }
turns-none = Geen wijziging van ten hoogste drie feiten leidt daartoe.
turns-try = Proberen
turns-try-that = Proberen: { CONTENT($supposed) }
turns-more = En nog andere manieren: { NUMBER($more) }
turns-elsewhere = Zonder iets anders te wijzigen, als men zou spreken: { CONTENT($others) }.
turns-disputed = Omstreden punt: { CONTENT($points) }
