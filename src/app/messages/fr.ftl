### The interface in French, the language that the others are held to.
###
### Ordinary spaces and apostrophes: the build sets them as French prints them. What the law and
### the bank say is no message; where it stands within one it is CONTENT, and keeps its language.

language = Français
locale = fr-BE
languages = Langue de l'interface
language-changed = L'interface est en français.
language-missing = Cette langue n'a pas pu être chargée. Vérifiez la connexion, puis choisissez-la de nouveau.

## Around every screen

skip = Aller au contenu
notices = Avis
notice-read = J'ai compris
training-tool = Outil de formation, pas un avis juridique
nothing-leaves = Rien ne quitte ce navigateur
texts-read = Textes lus le { DATETIME($day) }
belgian-law = Droit belge
law-on = Droit au { DATETIME($day) }
law-between = Droit du jour de chaque cas, du { DATETIME($first) } au { DATETIME($last) }
day = { DATETIME($day) }
module-named = {"\u00A0"}: { CONTENT($module) }
rooms = Consulter
library = La loi
glossary = Lexique
real-life = Et en vrai ?
settings = Réglages
accessibility = Accessibilité

## Where one is

place = question { NUMBER($number) } sur { NUMBER($count) }
title-question = { CONTENT($case) }, { $place }
title-unknown = Adresse inconnue

## The start

motto = Motus et bouche cousue
headline = Se taire ou parler ?
lead = Motus vous entraîne au secret professionnel en droit belge : lisez un cas, décidez qui peut dire quoi à qui. Vous voyez ensuite pourquoi, dans les mots mêmes de la loi.
first-time = Une question prend une à deux minutes. Rien n'est chronométré, et se tromper fait partie du chemin.
modules = Les modules
begin = Commencer
example-first = Voir d'abord un exemple
resume = Reprendre
go-on = Continuer
see-score = Voir le bilan
where-left = « { CONTENT($case) } », { $place }.
answered =
    Vous avez répondu à { $answered ->
        [one] { $answered } question
       *[other] { $answered } questions
    } sur { NUMBER($questions) } : { $right ->
        [one] { $right } réponse juste
       *[other] { $right } réponses justes
    }.
also = Aussi
practise = S'exercer
practise-ways = mélange, révision, une règle, examen
journey = Où j'en suis
journey-by = règle par règle
my-data = Mes données
my-data-ways = enregistrer, reprendre, effacer
no-question = Il n'y a pas encore de question.
module-empty = Ce module n'a pas encore de cas.
module-questions =
    { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
module-answers =
    { $answered ->
        [one] { $answered } réponse
       *[other] { $answered } réponses
    } sur { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }, { $right ->
        [one] { $right } juste
       *[other] { $right } justes
    }

## A case and its question

case-themes = Ce cas parle de : { CONTENT($themes) }.{" "}
case-help = Où trouver de l'aide
case-pass = Passer ce cas
how-sure = Comment qualifiez-vous cette réponse ? (facultatif)
sure = sûre
fairly-sure = plutôt sûre
guessed = donnée au hasard
check = Vérifier
choose-first = Choisissez d'abord une réponse.
your-answer = Votre réponse
your-answer-right = Votre réponse, juste
right-answer = Réponse juste
next-question = Question suivante
what-if = Et si… ?

## The law beside it

law-title = Le texte de la loi
law-waits = La loi attend votre réponse.
law-opens = L'article s'ouvrira ici, mot pour mot.

## After the answer

right = Juste
wrong = Pas encore
sure-right = Une réponse sûre, et juste.
fairly-right = Une réponse plutôt sûre, et juste : les conditions ci-dessous la rendent certaine.
guess-right = Juste, par hasard : lisez pourquoi, pour le savoir la prochaine fois.
sure-wrong = Cette réponse vous paraissait sûre : c'est ici que l'on apprend le plus.
fairly-wrong = Cette réponse vous paraissait plutôt sûre : voyez quelle condition la fait changer.
guess-wrong = Au hasard, on se trompe souvent : voici de quoi décider.
why-not = Pourquoi pas « { CONTENT($option) } » ?
answer-kept = Votre réponse est enregistrée.
question-changed = Cette question a changé depuis : elle ne peut plus être expliquée ici.
rules-read = Les règles, condition par condition
holds = Établi
fails = Fait défaut
not-established = Non établi
all-needed = Il les faut toutes :
one-suffices = Une seule suffit :
not-this = Ceci ne doit pas être établi :
none-of-these = Rien de ceci ne doit être établi :
source = Source : { CONTENT($source) }
deciding-words = Mots qui décident
in-case = Le cas
in-law = La loi
heard-colon = {"\u00A0"}:{" "}

## When something is not there

loading = Les cas arrivent…
cases-missing = Les cas ne sont pas là
answers-intact = Vos réponses déjà enregistrées sont intactes.
retry = Réessayer
home = Retour à l'accueil
nowhere = Cette adresse ne mène nulle part
nowhere-why = Aucune page de Motus n'a cette adresse. Elle a peut-être changé depuis.
no-answer = Les cas n'ont pas pu être chargés : le serveur ne répond pas. Vérifiez la connexion, puis réessayez.
refused = Les cas n'ont pas pu être chargés : le serveur a répondu par le code { $status }. Réessayez dans un instant, ou rechargez la page ; si cela persiste, prévenez la personne qui publie ce site.
broken-off = Les cas n'ont pas été chargés en entier. Vérifiez la connexion, puis réessayez.

## How answers are kept

kept-here-only = { $why } Vous pouvez continuer : vos réponses comptent et restent dans cet onglet, mais elles seront perdues s'il est fermé ou rechargé. Motus réessaie à chaque réponse et vous préviendra si cela réussit.
storage-missing = Ce navigateur n'offre pas d'espace où enregistrer vos réponses.
storage-blocked = Ce navigateur ne permet pas à Motus d'enregistrer vos réponses.
storage-full = L'espace d'enregistrement de ce navigateur est plein. Ce qui y est déjà enregistré reste intact.
storage-failed = Le navigateur n'a pas pu enregistrer votre réponse. Ce qui était déjà enregistré reste intact.
kept-again = Vos réponses sont de nouveau enregistrées, y compris celles qui étaient en attente.
unread = Les réponses de vos visites précédentes n'ont pas pu être lues cette fois. Motus n'y a pas touché et réessaie à chaque réponse.
damaged =
    { $lines ->
        [1] Une réponse enregistrée lors d'une visite précédente est abîmée et ne peut plus être lue.
        [one] { $lines } ligne enregistrée lors de visites précédentes est abîmée et ne peut plus être lue.
       *[other] { $lines } lignes enregistrées lors de visites précédentes sont abîmées et ne peuvent plus être lues.
    } Toutes les autres ont été retrouvées ; ce qui est abîmé est mis de côté, pas effacé.
later-version = Une partie de vos réponses a été enregistrée par une version plus récente de Motus. Celle-ci ne peut pas les lire et n'y touche pas : rechargez la page pour obtenir la version récente.
