### De interface in het Nederlands, zoals men het in België schrijft.

language = Nederlands
locale = nl-BE
languages = Taal van de interface
language-changed = De interface is in het Nederlands.
language-missing = Deze taal kon niet worden geladen. Controleer de verbinding en kies ze opnieuw.

## Around every screen

skip = Naar de inhoud
notices = Meldingen
notice-read = Begrepen
training-tool = Oefenmateriaal, geen juridisch advies
nothing-leaves = Niets verlaat deze browser
texts-read = Teksten gelezen op { DATETIME($day) }
belgian-law = Belgisch recht
law-on = Recht op { DATETIME($day) }
law-between = Recht op de dag van elk geval, van { DATETIME($first) } tot { DATETIME($last) }
day = { DATETIME($day) }
module-named = : { CONTENT($module) }
rooms = Raadplegen
library = De wet
glossary = Woordenlijst
real-life = En in het echt?
settings = Instellingen
accessibility = Toegankelijkheid

## Where one is

place = vraag { NUMBER($number) } van { NUMBER($count) }
title-question = { CONTENT($case) }, { $place }
title-unknown = Onbekend adres

## The start

motto = Mondje dicht
headline = Zwijgen of spreken?
lead = Met Motus oefent u het beroepsgeheim in het Belgische recht: lees een geval en beslis wie wat aan wie mag zeggen. Daarna ziet u waarom, in de woorden van de wet zelf. De gevallen en de wetteksten zijn in het Frans.
first-time = Een vraag duurt een à twee minuten. Er loopt geen klok, en fouten horen bij het leren.
modules = De modules
begin = Beginnen
example-first = Eerst een voorbeeld bekijken
resume = Hervatten
go-on = Doorgaan
see-score = Naar het resultaat
where-left = “{ CONTENT($case) }”, { $place }.
answered =
    U hebt { $answered ->
        [one] { $answered } vraag
       *[other] { $answered } vragen
    } van de { NUMBER($questions) } beantwoord, waarvan { $right ->
        [one] { $right } juist
       *[other] { $right } juist
    }.
also = Ook
practise = Oefenen
practise-ways = gemengd, herhaling, één regel, examen
journey = Waar ik sta
journey-by = per rechtsregel
my-data = Mijn gegevens
my-data-ways = bewaren, terugzetten, wissen
no-question = Er zijn nog geen vragen.
module-empty = Deze module heeft nog geen gevallen.
module-questions =
    { $questions ->
        [one] { $questions } vraag
       *[other] { $questions } vragen
    }
module-answers =
    { $answered ->
        [one] { $answered } antwoord
       *[other] { $answered } antwoorden
    } op { $questions ->
        [one] { $questions } vraag
       *[other] { $questions } vragen
    }, { $right ->
        [one] { $right } juist
       *[other] { $right } juist
    }

## A case and its question

case-themes = Dit geval gaat over: { CONTENT($themes) }.{" "}
case-help = Waar hulp te vinden is
case-pass = Dit geval overslaan
how-sure = Hoe zeker is dit antwoord? (facultatief)
sure = zeker
fairly-sure = vrij zeker
guessed = gegokt
check = Nakijken
choose-first = Kies eerst een antwoord.
your-answer = Uw antwoord
your-answer-right = Uw antwoord, juist
right-answer = Juist antwoord
next-question = Volgende vraag
what-if = En als…?

## The law beside it

law-title = De tekst van de wet
law-waits = De wet wacht op uw antwoord.
law-opens = Het artikel verschijnt hier, woord voor woord.

## After the answer

right = Juist
wrong = Nog niet
sure-right = Een zeker antwoord, en juist.
fairly-right = Een vrij zeker antwoord, en juist: de voorwaarden hieronder maken het zeker.
guess-right = Juist, bij toeval: lees waarom, dan weet u het de volgende keer.
sure-wrong = Dit antwoord leek u zeker: hier leert men het meest.
fairly-wrong = Dit antwoord leek u vrij zeker: kijk welke voorwaarde het verandert.
guess-wrong = Wie gokt, vergist zich vaak: hiermee kunt u beslissen.
why-not = Waarom niet “{ CONTENT($option) }”?
answer-kept = Uw antwoord is bewaard.
question-changed = Deze vraag is intussen gewijzigd: ze kan hier niet meer worden uitgelegd.
rules-read = De regels, voorwaarde per voorwaarde
holds = Vervuld
fails = Niet vervuld
not-established = Niet vastgesteld
all-needed = Ze zijn allemaal nodig:
one-suffices = Eén volstaat:
not-this = Dit mag niet vaststaan:
none-of-these = Niets hiervan mag vaststaan:
source = Bron: { CONTENT($source) }
deciding-words = Woorden die beslissen
in-case = Het geval
in-law = De wet
heard-colon = :{" "}

## When something is not there

loading = De gevallen komen eraan…
cases-missing = De gevallen zijn er niet
answers-intact = Uw bewaarde antwoorden zijn intact.
retry = Opnieuw proberen
home = Terug naar het begin
nowhere = Dit adres leidt nergens heen
nowhere-why = Geen enkele pagina van Motus heeft dit adres. Misschien is het intussen gewijzigd.
no-answer = De gevallen zijn er niet: de server antwoordt niet. Controleer de verbinding en probeer opnieuw.
refused = De gevallen zijn er niet: de server antwoordde met code { $status }. Probeer het zo meteen opnieuw of laad de pagina opnieuw; als het blijft duren, verwittig dan wie deze site publiceert.
broken-off = De gevallen zijn niet volledig geladen. Controleer de verbinding en probeer opnieuw.

## How answers are kept

kept-here-only = { $why } U kunt voortgaan: uw antwoorden tellen mee en blijven in dit tabblad, maar ze gaan verloren als het wordt gesloten of opnieuw geladen. Motus probeert het bij elk antwoord opnieuw en laat het u weten als het lukt.
storage-missing = Deze browser biedt geen ruimte om uw antwoorden te bewaren.
storage-blocked = Deze browser laat Motus niet toe uw antwoorden te bewaren.
storage-full = De opslagruimte van deze browser is vol. Wat al bewaard was, blijft intact.
storage-failed = De browser kon uw antwoord niet bewaren. Wat al bewaard was, blijft intact.
kept-again = Uw antwoorden worden weer bewaard, ook die welke in wacht stonden.
unread = De antwoorden van uw vorige bezoeken konden deze keer niet worden gelezen. Motus heeft er niet aan geraakt en probeert het bij elk antwoord opnieuw.
damaged =
    { $lines ->
        [one] Een antwoord dat bij een vorig bezoek werd bewaard, is beschadigd en kan niet meer worden gelezen.
       *[other] { $lines } regels die bij vorige bezoeken werden bewaard, zijn beschadigd en kunnen niet meer worden gelezen.
    } Alle andere zijn teruggevonden; wat beschadigd is, is opzijgezet en niet gewist.
later-version = Een deel van uw antwoorden werd bewaard door een recentere versie van Motus. Deze versie kan ze niet lezen en raakt er niet aan: laad de pagina opnieuw om de recente versie te krijgen.
