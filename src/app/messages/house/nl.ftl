### The rooms of the house, in Dutch. What stands in `../nl.ftl` is said there.

## « Et en vrai ? »: help outside the page

real-life-lead = Motus is oefenmateriaal, geen juridisch advies.
real-life-never = Schrijf nooit een echt geval of een naam in Motus: het geheim geldt ook tegenover een oefening.
real-life-ask = Aan wie raad vragen
real-life-anonymous = Vraag raad voor u spreekt. Zonder de persoon te noemen, en zonder iets waaraan hij of zij te herkennen is.
ask-superior = Uw leidinggevende, of de referentiepersoon van uw dienst.
ask-colleague = Een collega die door het geheim gebonden is, aan wie u het geval anoniem vertelt.
ask-order = De Orde van uw beroep, of de Psychologencommissie.
ask-lawyer = De juridische dienst van uw instelling, of een advocaat.
ask-children = Voor een kind: het Vertrouwenscentrum Kindermishandeling in Vlaanderen, het team SOS Enfants in de Franse Gemeenschap.
ask-committee = Voor het Franstalige sociaal werk: het Comité de vigilance en travail social (CVTS).
real-life-help = Waar hulp te vinden is
help-emergency = Ziekenwagen en brandweer, bij nood
help-police = Politie, bij nood
help-children = Écoute-enfants, voor Franstalige kinderen en jongeren
help-listening = Télé-Accueil, om met iemand te praten, in het Frans
help-violence-nl = Geweld, misbruik en kindermishandeling, in Vlaanderen
help-violence-fr = Écoute violences conjugales, in het Frans
help-check = Deze nummers kunnen veranderen: ga ze na voor u ze nodig hebt, en hou ze bij de hand.
real-life-trace = Hou bij wat u gedaan hebt, waar het hoort: in het dossier van uw dienst, niet op deze pagina.

## The law library

library-lead = Alle artikelen die Motus gebruikt, woord voor woord, in de tekst van de dag die u kiest.
library-search = Zoeken in de wet
library-hint = Een woord, het begin van een woord of een nummer: révéler, péril, 458bis. Accenten en hoofdletters tellen niet. De teksten zijn in het Frans.
library-found =
    { $count ->
        [one] { $count } artikel heeft al deze woorden.
       *[other] { $count } artikelen hebben al deze woorden.
    }
library-none = Geen enkel artikel heeft al deze woorden. Probeer één woord, of alleen het begin ervan.
library-acts = De artikelen, per wet
library-results = De gevonden artikelen
law-day = De wet zoals ze was op
law-day-hint = Motus gaat terug tot { DATETIME($first) }.
law-changes = De dagen waarop de wet verandert
law-today = Vandaag
stands-in-force = Van kracht
stands-nearest = Van kracht, in een tekst die we niet hebben; dit is de dichtstbijzijnde
stands-ended = Van kracht tot en met { DATETIME($day) }
stands-coming = Van kracht vanaf { DATETIME($day) }
library-note = Wat de toelichtende nota zegt, en wat sindsdien veranderd is

## An article

all-articles = Alle artikelen
took-place-of = Kwam in de plaats van
place-taken-by = Vervangen door
amended-by = Tekst vastgesteld door: { CONTENT($act) }
paragraph = lid { NUMBER($number) }
uses = De regels die op deze woorden steunen
uses-lead = Zoals Motus ze toepast op { DATETIME($day) }. Elk nummer staat ook in de tekst.
uses-none = Geen enkele regel van Motus steunt op de woorden van dit artikel; het staat hier om gelezen te worden.
uses-effect = zegt wat de regel toelaat of vraagt
versions = Voor en na
versions-lead = Geschrapte woorden staan tussen [− en −], toegevoegde woorden tussen [+ en +].
version-since = sinds { DATETIME($from) }
version-between = van { DATETIME($from) } tot { DATETIME($to) }
version-note = citaat van de nota
cases-decided = De vragen die dit artikel beslist
cases-lead = De regel die het antwoord beslist, steunt op dit artikel.
cases-none = Geen enkele vraag van Motus wordt door dit artikel beslist.
case-question = { CONTENT($case) }, vraag { NUMBER($number) }
points-of = Wat de nota erover zegt
terms-of = In de woordenlijst
dutch-title = Officiële Nederlandse tekst
dutch-read = { CONTENT($edition) }, gelezen op { DATETIME($day) }
dutch-earlier = Deze Nederlandse tekst gold van { DATETIME($from) } tot { DATETIME($to) }; de Franse tekst hierboven is van een andere periode.
dutch-missing = Van dit artikel hebben we geen officiële Nederlandse tekst: de Franse tekst staat hier.

## The glossary

glossary-lead = De woorden van het beroepsgeheim, in een of twee zinnen. De omschrijvingen zijn van ons en in het Frans; de wet staat in de artikelen.
in-dutch = In het Nederlands
in-english = In het Engels
see-also = Zie ook
articles = Artikelen

## The source documents

note-title = Wat de bronnen zeggen, en wat veranderd is
note-lead = Motus ontstond uit een toelichtende nota en een informatiepagina. Elk punt heeft drie lagen: hun woorden, het recht voor feiten van voor 1 september 2026, en het recht sindsdien.
layer-quote = Wat er staat
layer-before = Voor 1 september 2026
layer-since = Sinds 1 september 2026
quote-lines = regels { NUMBER($first) } tot { NUMBER($last) }
quote-line = regel { NUMBER($line) }
verdict-outdated = Achterhaald
verdict-incomplete = Onvolledig
verdict-mistaken = Onjuist
verdict-too-broad = Te ruim
verdict-misprint = Drukfout
verdict-nuance = Te nuanceren
note-stands = Wat juist blijft: wie door het geheim gebonden is en wat eronder valt; het recht, niet de plicht, om de procureur in te lichten; de twee gevallen ervan en de onmogelijkheid om anders te beschermen; het laatste redmiddel van de noodtoestand; de wegen die openstaan voor wie slachtoffer is van een onthulling.

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

## Besides the modules

also = Ook
and-then = En daarna
exam-resume = Het lopende examen hervatten
exam-waiting =
    { $open ->
        [one] { $open } vraag zonder antwoord
       *[other] { $open } vragen zonder antwoord
    }
due-today = Vandaag te herhalen
due-enough =
    { $due ->
        [1] één vraag volstaat om niet te vergeten
        [one] { $due } vraag volstaat om niet te vergeten
       *[other] { $due } vragen volstaan om niet te vergeten
    }
practise = Oefenen
practise-ways = gemengd, herhaling, één regel, examen
journey = Waar ik sta
journey-by = regel per regel
my-data = Mijn gegevens
my-data-ways = bewaren, terugzetten, wissen
attestation = Attest
attestation-ways = om af te drukken of als pdf te bewaren
