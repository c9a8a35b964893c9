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

## Around an answer

what-if = En als…?
sides = Het geval en de wet
how-sure = Voor u is dit antwoord (facultatief):
sure = zeker
fairly-sure = vrij zeker
guessed = gegokt
sure-right = Een zeker antwoord, en juist.
fairly-right = Een vrij zeker antwoord, en juist: de voorwaarden hieronder maken het zeker.
guess-right = Juist, bij toeval: lees waarom, dan weet u het de volgende keer.
sure-wrong = Dit antwoord leek u zeker: hier leert men het meest.
fairly-wrong = Dit antwoord leek u vrij zeker: kijk welke voorwaarde het verandert.
guess-wrong = Wie gokt, vergist zich vaak: hiermee kunt u beslissen.
hint = Een hint
hint-none = Geen hint meer
hint-cost = Elke hint kost een kwart punt.
hint-ask = Vraag u af:
hint-look = Dit beslist:
hint-read = Te herlezen in het geval:
again-offer = U mag het opnieuw proberen voor u de uitleg leest. Een juist antwoord is dan hoogstens een half punt waard.
explain = De uitleg lezen
worth =
    Met deze hulp is het antwoord { $quarters ->
        [0] nul punten
        [one] een kwart punt
        [2] een half punt
       *[other] drie kwart punt
    } waard.
own-words = In uw eigen woorden
own-words-stay = Uw redenen, alleen voor u: ze blijven in deze browser en komen terug naast de uitleg. Geen echt geval.
flag = Melden aan de lesgever
flag-note = Lijkt een vraag fout of onduidelijk? Ze komt op uw lijst, om aan de lesgever te tonen.
flagged = Gemeld: ze staat op uw lijst, om aan de lesgever te tonen.
unflagged = De vraag is niet meer gemeld.
flagged-questions = Vragen gemeld aan de lesgever
flagged-none = U hebt geen vraag gemeld.

## An example, before anything is asked

example = Een voorbeeld, stap voor stap
example-lead = Lees het geval en volg dan de redenering: één rechtsvraag tegelijk, met de woorden van het geval en die van de wet.
example-begin = De redenering volgen
example-next = Volgende stap
example-bound = Is men gebonden door het geheim?
example-ground = Waarop zou men kunnen steunen om te spreken?
example-condition = Voorwaarde { NUMBER($place) } van { NUMBER($count) }: staat ze vast?
example-conclusion = Wat mag men dan doen?
example-try = Aan u: een eerste vraag
