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
help-suicide-fr = Zelfmoordpreventie (Centre de prévention du suicide), in het Frans
help-suicide-nl = Zelfmoordlijn, in het Nederlands
help-violence-nl = Geweld, misbruik en kindermishandeling, in Vlaanderen
help-violence-fr = Écoute violences conjugales, in het Frans
help-check = Deze nummers kunnen veranderen: ga ze na voor u ze nodig hebt, en hou ze bij de hand.
real-life-trace = Hou bij wat u gedaan hebt, waar het hoort: in het dossier van uw dienst, niet op deze pagina.

## Settings

settings-lead = Om vlotter te lezen. Elke keuze is meteen te zien en geldt voor alle pagina's.
spacing = Witruimte
spacing-usual = Gewoon
spacing-larger = Ruimer
spacing-note = Ruimer: meer ruimte tussen letters, woorden, regels en alinea's. Sommige mensen met dyslexie lezen zo beter.
theme = Kleuren
theme-system = Zoals het toestel
theme-light = Licht
theme-dark = Donker
settings-kept = Deze keuzes blijven in deze browser. De grootte van de tekst stelt u in de browser in, met de zoomfunctie.
settings-erase = Mijn gegevens: ook deze keuzes wissen

## Accessibility

access-lead = Iedereen moet Motus kunnen lezen en spelen: met de muis, de vinger, het toetsenbord, een schermlezer, vergroot, met geforceerd contrast, zonder beweging.
access-aims = Wat wij nastreven
access-level = De richtlijnen WCAG 2.2, niveau AA.
access-contrast = Meer contrast dan dat niveau vraagt: 7 op 1 voor alle tekst.
access-targets = Knoppen van 44 pixels hoog; minstens 24 voor alles waarop men drukt, behalve een link in een tekstregel.
access-tested = Wat bij elke wijziging wordt nagegaan
tested-axe = Elk scherm, met het hulpmiddel axe (regels WCAG 2.0, 2.1 en 2.2 A en AA, goede praktijken, grootte van de doelen, contrast van 7 op 1): in het Frans, het Nederlands en het Engels, licht en, voor de contrasten, donker, 1440 en 360 pixels breed; in het Frans ook in geforceerde kleuren. Het vindt er niets.
tested-contrast = Het contrast van de kleuren die elkaar ontmoeten, per paar berekend, licht en donker.
tested-keyboard = Een hele module, een heel examen en een geval om te verkennen, alleen met het toetsenbord: de focus is altijd ergens, en altijd zichtbaar.
tested-reflow = Elk scherm bij een breedte van 320 pixels, dan met tekst die dubbel zo groot is, dan met de ruimere witruimte: niets steekt uit, en de pagina schuift niet opzij.
tested-forced = In geforceerde kleuren staat wat juist, gekozen, vastgesteld is of niet, in woorden of in een vorm.
tested-motion = Voor wie minder beweging vraagt, beweegt er niets.
tested-transcript = Wat een schermlezer van een hele module krijgt (rollen, namen, toestanden) is woord voor woord vastgelegd en wordt vergeleken.
access-with = Laatst nagegaan op { DATETIME($tested) }, in { $browser }, met { $tool }.
access-lacking = Wat ontbreekt of niet is nagegaan
lacking-listening = Met geen enkele schermlezer is de pagina beluisterd: niet met NVDA, JAWS, VoiceOver of TalkBack.
lacking-browsers = De tests lopen niet in Firefox, niet in Safari en niet op een echte telefoon.
lacking-people = Nog niemand met een handicap heeft Motus voor ons geprobeerd.
lacking-audit = Er was geen audit van buitenaf: wij beweren dus niet dat alles aan de richtlijnen voldoet.
lacking-language = De gevallen, de uitleg en de artikelen zijn in het Frans; alleen van sommige artikelen staat er de officiële Nederlandse tekst.
lacking-easy = De artikelen worden woord voor woord aangehaald, in de taal van de wet. Er is geen versie in eenvoudige taal of in gebarentaal.
lacking-diagram = Het schema van een regel vraagt soms dat men in zijn kader opzij schuift; de boom die eraan voorafgaat, zegt hetzelfde.
access-report = Een hindernis melden
report-whom = Zeg het aan de persoon of de dienst die deze site publiceert: via hen is ze bij u gekomen.
report-what = Geef het adres van de pagina, uw browser en het hulpmiddel dat u gebruikt. Schrijf niets over een echt geval.
access-settings = De witruimte en de kleuren instellen

## The law library

library-lead = Alle artikelen die Motus gebruikt, woord voor woord, in de tekst van de dag die u kiest.
library-search = Zoeken in de wet
library-hint = Een woord, het begin van een woord of een nummer: révéler, geheim, 458bis. Accenten en hoofdletters tellen niet. De teksten zijn in het Frans; waar we ook de officiële Nederlandse tekst hebben, wordt die mee doorzocht.
library-found =
    { $count ->
        [one] { $count } artikel heeft al deze woorden.
       *[other] { $count } artikelen hebben al deze woorden.
    }
library-none = Geen enkel artikel heeft al deze woorden. Probeer één woord, of alleen het begin ervan.
library-french-only = Alleen de Franse tekst is doorzocht: van dit artikel hebben we geen officiële Nederlandse tekst.
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
was-number = voorheen
became-number = nu
wording-since = Van kracht sinds { DATETIME($from) }
wording-between = Van kracht van { DATETIME($from) } tot en met { DATETIME($to) }
wording-nearest = De dichtstbijzijnde tekst die we hebben: die van kracht sinds { DATETIME($from) }
read-official = Officiële uitgave
read-regulator = Officiële tekst, aangehaald door de beroepsinstantie
read-note = Citaat uit de toelichtende nota
read-secondary = Officiële tekst, aangehaald door een secundaire bron
read-common = Tekst die in alle uitgaven dezelfde is
read-on = gelezen op { DATETIME($day) }
library-note = Wat de toelichtende nota zegt, en wat sindsdien veranderd is

## An article

all-articles = Alle artikelen
took-place-of = Kwam in de plaats van{" "}
place-taken-by = Vervangen door{" "}
amended-by = Tekst vastgesteld door: { CONTENT($act) }
paragraph = lid { NUMBER($number) }
uses = De regels die op deze woorden steunen
uses-lead = Zoals Motus ze toepast op { DATETIME($day) }. Elk nummer staat ook in de tekst.
uses-none = Geen enkele regel van Motus steunt op de woorden van dit artikel; het staat hier om gelezen te worden.
uses-after = Wat op een bekendmaking of een verzuim volgt en op dit artikel steunt: { CONTENT($names) }.
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
        [one] { $wrong } vraag is het herhalen waard.
       *[other] { $wrong } vragen zijn het herhalen waard.
    }
score-open =
    { $open ->
        [one] { $open } vraag wacht nog op uw antwoord.
       *[other] { $open } vragen wachten nog op uw antwoord.
    }
by-rule = Per regel
rule = Regel
rule-right = Juist
rule-wrong = Opnieuw te doen
right-of = { NUMBER($right) } op { NUMBER($scored) }
ask-help = Moet men helpen?
ask-ground = Waarop steunen?
ask-recipient = Tegen wie spreken?
about = { $question } · { CONTENT($rule) }
take-up-again =
    { $wrong ->
        [one] Deze vraag opnieuw doen
       *[other] Deze { $wrong } vragen opnieuw doen
    }
begin-again = De hele module opnieuw beginnen

## A case to explore

explore-title = En als…? { CONTENT($case) }
explore-lead = Een geval om te verkennen: hoe de wet redeneert, voorwaarde na voorwaarde, en wat daarvan wordt als een feit verandert.
explore-case = De tekst van het geval
explore-spoils = Deze pagina toont het antwoord. U hebt nog niet op alle vragen over dit geval geantwoord: u kunt dat eerst doen, of hier blijven.
explore-unread = Dit adres veronderstelt iets wat Motus niet kan lezen: hier staat het geval zoals het geschreven is, zonder veronderstelling.
explore-answer-first = Eerst antwoorden
explore-unchanged = De feiten zijn die van het geval.
explore-supposed = Wat u veronderstelt
explore-instead = , in plaats van: { CONTENT($was) }
explore-restore = Terugzetten
explore-restore-that = Terugzetten: { CONTENT($question) }
explore-restore-all = Alles terugzetten
trees = De redenering
tree-why = Bekijken waarom
tree-readings = Dit is omstreden; twee lezingen:
tree-again = Zoals hierboven.
diagram = Het schema
diagram-rule = De getekende regel:
diagram-larger = Op het hele scherm
diagram-smaller = Verkleinen
diagram-scroll = Schema, om te verschuiven
diagram-name = Schema van de regel “{ CONTENT($rule) }”: { $state }. Dezelfde voorwaarden staan onder “De redenering”.
diagram-legend = Dikke lijn: waarvan de stand van de regel hier afhangt. Ronde hoeken: vervuld; rechte hoeken: niet vervuld; streepjeslijn: niet vastgesteld.
caption-holds = vervuld
caption-fails = niet vervuld
caption-open = niet vastgesteld
caption-contested = omstreden punt
caption-all = alle
caption-any = één volstaat
caption-none = geen
caption-readings = twee lezingen
caption-decides = beslist
switches-to = Tot wie zou men spreken?
switches-day = Op welke dag zou men spreken?
switches-silent = Waarover het geval niet spreekt ({ NUMBER($count) })
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
turns-more =
    { $more ->
        [1] Er is nog één andere manier.
        [one] Er is nog { $more } andere manier.
       *[other] Er zijn nog { $more } andere manieren.
    }
turns-elsewhere = Zonder iets anders te wijzigen, als men zou spreken: { CONTENT($others) }.
turns-disputed = Omstreden punt: { CONTENT($points) }

## Around an answer

sides = Het geval en de wet
skip-on = Naar het vervolg
ties-more = Andere nummers
hint = Een hint
hint-none = Alle hints zijn gegeven
hint-cost = Een juist antwoord met een hint telt; het rechtspunt komt vaker terug in de herhaling.
hint-ask = Vraag u af:
hint-look = Na te gaan: staat dit in dit geval vast?
hint-read = Te herlezen in het geval:
again-offer = U kunt opnieuw proberen voor u de uitleg leest; voor uw vooruitgang telt alleen het eerste antwoord.
explain = De uitleg lezen
own-words = In uw eigen woorden
own-words-stay = Uw redenen, alleen voor u: ze blijven in deze browser en komen terug naast de uitleg. Geen echt geval.
flag = Deze vraag melden
flag-note = Lijkt een vraag fout of onduidelijk? Ze komt op uw lijst, om aan uw lesgever te tonen.
flagged = Gemeld: ze staat op uw lijst, om aan uw lesgever te tonen.
unflagged = De vraag is niet meer gemeld.
flagged-questions = Gemelde vragen
flagged-none = U hebt geen vraag gemeld.
flagged-none-why = Onder elk uitgelegd antwoord voegt de knop “Deze vraag melden” de vraag hier toe, als ze u fout of onduidelijk lijkt.
flagged-lead = Toon deze lijst aan uw lesgever, afgedrukt, gekopieerd of in een bestand: de pagina verstuurt niets naar wie dan ook.
flagged-print = De lijst afdrukken
flagged-save = De lijst bewaren
flagged-copy = De lijst kopiëren
flagged-copied = De lijst is gekopieerd: plak ze waar u wilt.
flagged-not-copied = De browser liet het kopiëren niet toe. Hier staat de lijst, geselecteerd: kopieer ze van hier.

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

and-then = En daarna
exam-resume = Het lopende examen hervatten
exam-waiting =
    { $open ->
        [one] { $open } vraag zonder antwoord
       *[other] { $open } vragen zonder antwoord
    }
left-redo = Opnieuw
left-go-on = Doorgaan met “{ $play }”
left-title = Waar u halverwege was
left-at-of = { $place } ({ CONTENT($about) })
due-today = Vandaag te herhalen
due-enough =
    { $due ->
        [1] één vraag volstaat om niet te vergeten
        [one] { $due } vraag volstaat om niet te vergeten
       *[other] { $due } vragen volstaan om niet te vergeten
    }
due-others =
    { $rules ->
        [1] en nog één regel
        [one] en nog { $rules } regel
       *[other] en nog { $rules } regels
    }
attestation = Attest
attestation-ways = om af te drukken of als pdf te bewaren

## « S'exercer »: every way to play

ways-lead = Eenzelfde geval kunt u op verschillende manieren oefenen. Er loopt geen klok, behalve bij een examen als u erom vraagt; alles telt mee voor uw vooruitgang.
by-module = Per module
by-module-why = Eén thema tegelijk, in zijn eigen volgorde, met de uitleg na elke vraag. Om te beginnen.
see-modules = Naar de modules
mix = Gemengd
mix-why = Alle thema's door elkaar: regels die men verwart, volgen op elkaar, en u moet ze herkennen zonder dat u hoort welke er speelt. Dat blijft het best hangen.
mix-begin = Een gemengde reeks beginnen
mix-go-on = Gemengd verdergaan
due = Te herhalen
due-none-why = Vandaag is er niets te herhalen. Wat u leert, komt terug na een dag, dan na drie dagen, dan na een week…
due-why =
    Wat u dreigt te vergeten, komt terug in een ander geval: vandaag { $due ->
        [one] { $due } vraag
       *[other] { $due } vragen
    }.
review-begin = Herhalen
exam = Examen
exam-why = Door het lot gekozen vragen, zonder uitleg vóór het einde. Eenzelfde nummer geeft een hele klas hetzelfde examen.
exam-prepare = Een examen samenstellen
one-rule = Eén regel tegelijk
one-rule-why = De vragen over één regel, te beginnen met de vragen die u nog niet gezien hebt.
one-rule-done = { NUMBER($answered) } op { NUMBER($questions) }: { NUMBER($right) } juist

## The end of a play that is no module's

review = Herhaling
one-idea = Een idee om recht te zetten
exam-answers = Verbetering van het examen
title-end = Resultaat, { $play }
play-place = { $play }: vraag { NUMBER($number) } van { NUMBER($count) }
review-none = Vandaag is er niets te herhalen: kom morgen terug, of oefen op een andere manier.
review-not-yet = Er is nog niets te herhalen: wat u leert, komt hier terug op de dag waarop u het best herhaalt.
nothing-answered = Hier is nog geen antwoord gegeven.
the-questions = De vragen
unanswered = Geen antwoord
answered-one = Beantwoord
passed = Overgeslagen
unscored = Telt niet mee
question-gone = Vraag sindsdien gewijzigd of verwijderd
one-more = Nog een reeks
review-more = Verder herhalen
practise-otherwise = Op een andere manier oefenen

## An exam

exam-lead = De vragen worden door het lot gekozen. U kunt heen en weer gaan, antwoorden in de volgorde die u wilt en van gedachten veranderen; de uitleg komt op het einde, bij elke beantwoorde vraag. Een zwaar thema wordt vóór het geval aangekondigd. Elk geval mag worden overgeslagen: het telt dan niet mee.
exam-case-passed = U hebt dit geval overgeslagen: de vraag telt niet mee. Kies een antwoord als ze wel moet meetellen.
exam-one = Er loopt een examen: een ander beginnen beëindigt het.
exam-same = Hetzelfde nummer, met hetzelfde thema en hetzelfde aantal vragen, geeft iedereen hetzelfde examen.
exam-wrong = Schrijf het nummer van het examen in cijfers, zonder spatie.
exam-theme = Thema
exam-questions = Aantal vragen
exam-time = Tijd
exam-number = Nummer van het examen
exam-begin = Het examen beginnen
all-modules = Alle modules
all-questions = Alle ({ NUMBER($count) })
no-limit = Onbeperkt
minutes = { NUMBER($minutes) } minuten
time-up = De tijd is om: het examen is afgelopen.
time-left =
    { $minutes ->
        [one] Er blijft minder dan een minuut over.
       *[other] Er blijven { $minutes } minuten over.
    }
time-hidden = De tijd is verborgen en wordt niet aangekondigd.
time-show = De tijd tonen
time-hide = De tijd verbergen
exam-next = Doorgaan
exam-last = Beëindigen…
question-before = Vorige
question-answered = Vraag { NUMBER($number) }, beantwoord
question-open = Vraag { NUMBER($number) }, zonder antwoord
question-passed = Vraag { NUMBER($number) }, overgeslagen
exam-whole = Alle vragen zijn beantwoord. U kunt uw antwoorden nog veranderen.
exam-whole-rest = Alle andere zijn beantwoord. U kunt uw antwoorden nog veranderen.
exam-open =
    { $open ->
        [one] { $open } vraag heeft
       *[other] { $open } vragen hebben
    } nog geen antwoord.
exam-passed =
    { $passed ->
        [one] { $passed } overgeslagen vraag telt
       *[other] { $passed } overgeslagen vragen tellen
    } niet mee.
exam-open-means = Op het einde telt een vraag zonder antwoord als niet juist; een vraag van een overgeslagen geval telt niet mee.
exam-end = Het examen beëindigen…
exam-end-ask = Het examen beëindigen?
exam-end-means = Zodra het examen beëindigd is, liggen de antwoorden vast en ziet u de uitleg bij elke beantwoorde vraag.
exam-end-now = Beëindigen en het resultaat bekijken
exam-go-back = Terug naar het examen
exam-result = Resultaat van het examen
exam-again = Dit examen opnieuw afleggen
exam-right =
    { $right ->
        [one] { $right } juist antwoord
       *[other] { $right } juiste antwoorden
    } op { $questions ->
        [one] { $questions } vraag
       *[other] { $questions } vragen
    }.
exam-all-passed = U hebt alle vragen overgeslagen: er valt niets te scoren.
exam-about = { CONTENT($theme) } · examen nr. { $seed }
exam-about-all = Alle modules · examen nr. { $seed }
exam-explained = De vragen, met hun uitleg

## « Où j'en suis »

journey-lead = Alles wordt uit uw antwoorden berekend, in deze browser, en alleen voor u.
journey-empty = Uw overzicht begint bij het eerste antwoord. U ziet hier dan:
journey-rules = wat u al weet, per rechtsregel
journey-due = wat aan herhaling toe is
journey-confidence = of u gelijk hebt wanneer u zeker bent
journey-idea = een gangbare misvatting om recht te zetten, als uw antwoorden er een tonen
journey-restore = Bewaarde gegevens terugzetten
due-none = Vandaag is er niets te herhalen.
due-all =
    { $due ->
        [one] { $due } vraag volstaat
       *[other] { $due } vragen volstaan
    } om te herhalen wat vandaag aan herhaling toe is.
due-points =
    { $points ->
        [one] { $points } punt, { $when }
       *[other] { $points } punten, het eerste { $when }
    }
due-now = vandaag
due-on = op { DATETIME($day) }
due-rule = de regel in haar geheel
one-day = Dag
points-due = Te herhalen rechtspunten
rule-by-rule = Per rechtsregel
rule-answered = Beantwoord
rules-latest = Het laatste antwoord op elke vraag telt. Een regel kunt u apart oefenen:
rule-choose = een regel kiezen
when-sure = Wanneer u zeker bent
said-yourself = U noemde uw antwoord
said-sure = Zeker
said-fairly = Vrij zeker
said-guess = Gegokt
right-answers = Juiste antwoorden
sure-too-few = Pas na een tiental antwoorden waarvan u zeker was, valt er iets over te zeggen.
sure-calibrated = Wanneer u zeker bent, hebt u meestal gelijk: u mag daarop vertrouwen.
sure-too-much = Wanneer u zeker bent, hebt u niet altijd gelijk: in een echt geval loont het om nog eens na te kijken.
sure-too-little = U antwoordt vaak juist wanneer u denkt te gokken: u weet meer dan u denkt.
day-by-day = Dag per dag
answers = Antwoorden
exams = Examens
exam-of = Examen nr. { $seed } van { DATETIME($day) }
exam-going-on = bezig
my-data-go = Mijn gegevens: bewaren, terugzetten, wissen
idea = Een idee om van naderbij te bekijken
idea-shown = Verschillende van uw antwoorden zijn te verklaren als men dit denkt:
idea-law = Velen denken dat. Dit zegt het recht:
idea-cases = De gevallen die het tonen, om opnieuw te doen:
idea-practise = Dit punt oefenen
ideas = Gangbare misvattingen
ideas-lead = Velen denken dit, en het is niet wat het recht zegt. Enkele vragen stellen elk idee op de proef: ‘Ontmoet’ zegt hoeveel daarvan u beantwoord hebt, ‘Vermeden’ uw juiste antwoorden, ‘Gevolgd’ die welke het idee geeft; een ander fout antwoord is geen van beide. Elk idee kunt u apart oefenen.
ideas-one = Misvatting
ideas-met = Ontmoet
ideas-avoided = Vermeden
ideas-followed = Gevolgd

## « Mes données »

my-data-lead = Motus onthoudt uw antwoorden in deze browser, op dit toestel, en nergens anders. Er is geen account, geen server en geen bezoekersstatistiek. Uw naam wordt nergens gevraagd, behalve voor een blad om af te drukken, dat hem niet bijhoudt.
kept = Wat onthouden wordt
kept-answers =
    { $answers ->
        [one] { $answers } antwoord
       *[other] { $answers } antwoorden
    }: de vraag, de gekozen optie, of u zeker was, de manier van oefenen, de hints en de pogingen, het tijdstip
kept-exams =
    { $exams ->
        [one] { $exams } examen
       *[other] { $exams } examens
    }
kept-flags =
    { $flags ->
        [one] { $flags } gemelde vraag
       *[other] { $flags } gemelde vragen
    }
kept-settings = de gekozen taal en instellingen
not-kept = Uw vooruitgang, uw herhalingen en uw resultaten worden niet onthouden: ze worden telkens opnieuw berekend. Wat u in uw eigen woorden schrijft, blijft in deze browser, buiten elke kopie, en wordt met de rest gewist.
kept-check = Een afgedrukt blad heeft een code:
save-copy = Een kopie bewaren
save-nothing = Er is nog niets te bewaren.
save-why = Om een kopie bij te houden, of om verder te gaan op een ander toestel. Dit is alles wat het bestand bevat; niemand anders krijgt het.
save-size = { NUMBER($size) } kB, gewone tekst, één regel voor alles wat u deed:
save-sample = Inhoud van het bestand
save-file = Een bestand bewaren
join-copy = Een kopie terugzetten
join-why = De antwoorden van het bestand komen bij die van hier: niets gaat verloren, niets telt dubbel.
join-file = Bestand bewaard door Motus
erase-all = Alles wissen
erase-why = Alles wat Motus in deze browser geschreven heeft, wordt gewist.
erase-ask = Alles wissen…
erase-sure = Wilt u echt alles wissen?
erase-means =
    { $answers ->
        [0] Uw antwoorden
        [one] Uw antwoord
       *[other] Uw { $answers } antwoorden
    }, uw examens, de taal en de instellingen verdwijnen uit deze browser. Zonder kopie zijn ze niet terug te halen.
erase-copy-first = Eerst een kopie bewaren
erase-yes = Ja, alles wissen
erase-no = Niets wissen
file-saved = Het bestand { $name } is aan de browser gegeven, die het bewaart.
file-not-saved = De browser liet niet toe een bestand te bewaren.
file-unreadable = Het bestand { $name } kon niet worden gelezen.
file-empty = Het bestand { $name } bevat geen enkel antwoord van Motus.
file-foreign = Het bestand { $name } kan niet als kopie van Motus worden gelezen: aan uw antwoorden werd niets toegevoegd. De naam van een kopie begint met ‘motus’.
file-joined =
    { $name }: { $new ->
        [one] { $new } nieuwe regel
       *[other] { $new } nieuwe regels
    }, { NUMBER($known) } al bekend.
file-damaged =
    { $lines ->
        [one] { $lines } regel is beschadigd (nr. { $numbers }). Hij is opzijgezet, niet verloren.
       *[other] { $lines } regels zijn beschadigd (nr. { $numbers }). Ze zijn opzijgezet, niet verloren.
    }
file-later = Een deel werd geschreven door een recentere versie van Motus: het wordt bewaard zoals het is, en die versie zal het lezen.
file-kept-here = De browser kon niet alles bewaren: deze antwoorden tellen mee in dit tabblad, maar gaan verloren als het wordt gesloten.
erased = Alles is gewist. Deze browser onthoudt niets meer van u; hij bewaart alleen een merkteken, zodat ook de andere tabbladen vergeten.
not-erased = De browser liet niet toe alles te wissen. Probeer het via zijn instellingen, door de gegevens van deze site te wissen.

## The sheet that is printed

result-sheet = Resultatenblad
sheet-no-answer = U hebt in deze module nog niets beantwoord: het attest is klaar zodra u één vraag hebt beantwoord.
sheet-not-over = Dit examen is niet afgelopen, of werd niet in deze browser afgelegd: het blad is klaar zodra het examen afgelopen is.
go-to-module = Naar de module
go-to-exam = Naar het examen
sheet-name = Naam om af te drukken
sheet-name-note = Hij wordt nergens bewaard: hij verdwijnt wanneer u deze pagina verlaat. Laat leeg om hem met de hand te schrijven.
sheet-print = Afdrukken, of als pdf bewaren
sheet-module = Oefenattest
sheet-exam = Examenresultaat
sheet-about = Beroepsgeheim in het Belgische recht: { CONTENT($module) }
sheet-about-exam = Beroepsgeheim in het Belgische recht: { CONTENT($theme) } · examen nr. { $seed }
sheet-about-all = Beroepsgeheim in het Belgische recht: alle modules · examen nr. { $seed }
sheet-who = Naam
sheet-day = Datum van het laatste antwoord
sheet-law = Recht van kracht op
sheet-laws = Recht op de dag van elk geval
sheet-days = van { DATETIME($first) } tot { DATETIME($last) }
check-law = Recht van kracht op (staan er twee dagen, de laatste)
sheet-passed = Overgeslagen vragen, die niet meetellen
sheet-passed-count = { NUMBER($passed) }
code = Controlecode
code-means = Met deze code kan men nagaan of wat gedrukt is, verkeerd is overgenomen of per ongeluk gewijzigd. Hij bewijst noch de identiteit van de persoon, noch dat die zelf geantwoord heeft, en verhindert geen opzettelijke vervalsing: Motus werkt volledig in de browser, zonder controle van buitenaf.
code-check = Om een code na te kijken:
code-check-page = de pagina “Een blad nakijken” van Motus
sheet-tool =
    Over { $asked ->
        [one] { $asked } vraag
       *[other] { $asked } vragen
    }, telkens het laatst gegeven antwoord; een tweede poging telt niet. Oefenmateriaal, geen juridisch advies; dit blad is geen diploma.

## « Vérifier une feuille »

sheet-check = Een blad nakijken
sheet-check-lead = Neem over wat op het blad gedrukt staat: Motus zegt of de code erbij hoort. Niets wordt bewaard.
sheet-of = Het blad gaat over
choose = Kies
of-module = Module: { CONTENT($module) }
of-exam = Examen: { CONTENT($theme) }
of-exam-all = Examen: alle modules
out-of = op
check-rules = Per regel (laat leeg wat niet op het blad staat)
check-right = { CONTENT($rule) }: juist
check-scored = { CONTENT($rule) }: in totaal
code-same = ✓ De code hoort bij dit blad.
code-different = ✗ De code hoort niet bij dit blad: iets is niet overgenomen zoals het gedrukt staat.
code-mistyped = ✗ Dit is geen code: een teken is verkeerd overgenomen.
check-incomplete = Er ontbreekt iets: vul alle velden in, in cijfers.
