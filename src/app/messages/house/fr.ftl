### The rooms of the house, in French. What stands in `../fr.ftl` is said there.

## « Et en vrai ? »: help outside the page

real-life-lead = Motus est un outil de formation, pas un avis juridique.
real-life-never = N'écrivez jamais un cas réel dans Motus, ni un nom : le secret vaut aussi devant un exercice.
real-life-ask = À qui demander conseil
real-life-anonymous = Avant de parler, demandez. Sans nommer la personne, et sans rien qui permette de la reconnaître.
ask-superior = Votre hiérarchie, ou la personne de référence de votre service.
ask-colleague = Un collègue tenu au secret, à qui vous racontez le cas rendu anonyme.
ask-order = L'Ordre de votre profession, ou la Commission des psychologues.
ask-lawyer = Le service juridique de votre institution, ou un avocat.
ask-children = Pour un enfant : l'équipe SOS Enfants en Communauté française, le Vertrouwenscentrum Kindermishandeling en Flandre.
ask-committee = Pour le travail social francophone : le Comité de vigilance en travail social (CVTS).
real-life-help = Où trouver de l'aide
help-emergency = Ambulance et pompiers, en urgence
help-police = Police, en urgence
help-children = Écoute-enfants, pour les enfants et les jeunes francophones
help-listening = Télé-Accueil, pour parler à quelqu'un, en français
help-violence-nl = Violence, abus et maltraitance, en Flandre
help-violence-fr = Écoute violences conjugales, en français
help-check = Ces numéros peuvent changer : vérifiez-les avant d'en avoir besoin, et gardez-les sous la main.
real-life-trace = Gardez une trace de votre démarche, à sa place : le dossier de votre service, pas cette page.

## The law library

library-lead = Tous les articles dont Motus se sert, mot pour mot, dans le texte du jour que vous choisissez.
library-search = Chercher dans la loi
library-hint = Un mot, un début de mot ou un numéro : révéler, péril, 458bis. Accents et majuscules ne comptent pas.
library-found =
    { $count ->
        [one] { $count } article a tous ces mots.
       *[other] { $count } articles ont tous ces mots.
    }
library-none = Aucun article n'a tous ces mots. Essayez un seul mot, ou seulement son début.
library-acts = Les articles, par loi
library-results = Les articles trouvés
law-day = La loi telle qu'elle était le
law-day-hint = Motus remonte au { DATETIME($first) }.
law-changes = Les jours où la loi change
law-today = Aujourd'hui
stands-in-force = En vigueur
stands-nearest = En vigueur, dans un texte que nous n'avons pas ; voici le plus proche
stands-ended = En vigueur jusqu'au { DATETIME($day) }
stands-coming = En vigueur à partir du { DATETIME($day) }
library-note = Ce que dit la note explicative, et ce qui a changé depuis

## An article

all-articles = Tous les articles
took-place-of = A pris la place de
place-taken-by = Sa place est prise par
amended-by = Texte établi par : { CONTENT($act) }
paragraph = alinéa { NUMBER($number) }
uses = Les règles qui s'appuient sur ces mots
uses-lead = Telles que Motus les applique le { DATETIME($day) }. Chaque numéro est aussi dans le texte.
uses-none = Aucune règle de Motus ne s'appuie sur les mots de cet article ; il est là pour être lu.
uses-effect = dit ce que la règle permet ou demande
versions = Avant et après
versions-lead = Les mots ôtés sont entre [− et −], les mots ajoutés entre [+ et +].
version-since = depuis le { DATETIME($from) }
version-between = du { DATETIME($from) } au { DATETIME($to) }
version-note = citation de la note
cases-decided = Les questions que cet article décide
cases-lead = La règle qui décide de la réponse s'appuie sur cet article.
cases-none = Aucune question de Motus n'est décidée par cet article.
case-question = { CONTENT($case) }, question { NUMBER($number) }
points-of = Ce que la note en dit
terms-of = Dans le lexique
dutch-title = Texte officiel en néerlandais
dutch-read = { CONTENT($edition) }, lu le { DATETIME($day) }
dutch-earlier = Ce texte néerlandais est celui qui s'appliquait du { DATETIME($from) } au { DATETIME($to) }, pas celui du texte français ci-dessus.
dutch-missing = Nous n'avons pas de texte néerlandais officiel de cet article : le texte français est montré.

## The glossary

glossary-lead = Les mots du secret professionnel, en une ou deux phrases. Les définitions sont de nous ; la loi est dans les articles.
in-dutch = En néerlandais
in-english = En anglais
see-also = Voir aussi
articles = Articles

## The source documents

note-title = Ce que disent les sources, et ce qui a changé
note-lead = Motus est né d'une note explicative et d'une page d'information. Chaque point a trois couches : leurs mots, le droit des faits d'avant le 1er septembre 2026, et le droit depuis.
layer-quote = Ce qui est écrit
layer-before = Avant le 1er septembre 2026
layer-since = Depuis le 1er septembre 2026
quote-lines = lignes { NUMBER($first) } à { NUMBER($last) }
quote-line = ligne { NUMBER($line) }
verdict-outdated = Dépassé
verdict-incomplete = Incomplet
verdict-mistaken = Inexact
verdict-too-broad = Trop large
verdict-misprint = Coquille
verdict-nuance = À nuancer
note-stands = Ce qui reste juste : qui est tenu au secret et ce qu'il couvre ; le droit, non le devoir, d'informer le procureur ; ses deux hypothèses et l'impossibilité de protéger autrement ; le dernier recours de l'état de nécessité ; les voies ouvertes à la victime d'une révélation.

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

## A case to explore

explore-title = Et si… ? { CONTENT($case) }
explore-lead = Ce cas à explorer : le raisonnement de la loi, condition par condition, et ce qu'il deviendrait si un fait changeait.
explore-case = Le texte du cas
explore-spoils = Cette page montre la réponse. Vous n'avez pas encore répondu à toutes les questions de ce cas : vous pouvez le faire d'abord, ou rester ici.
explore-answer-first = Répondre d'abord
explore-unchanged = Les faits sont ceux du cas.
explore-supposed = Ce que vous supposez
explore-instead = , au lieu de : { CONTENT($was) }
explore-restore = Remettre
explore-restore-that = Remettre : { CONTENT($question) }
explore-restore-all = Tout remettre
trees = Le raisonnement
tree-why = Voir pourquoi
tree-readings = C'est discuté ; deux lectures :
diagram = Le schéma
diagram-rule = La règle dessinée :
diagram-scroll = Schéma, à faire défiler
diagram-name = Schéma de la règle « { CONTENT($rule) } » : { $state }. Les mêmes conditions se lisent dans « Le raisonnement ».
diagram-legend = Trait épais : ce dont l'état de la règle dépend ici. Coins ronds : établi ; coins droits : fait défaut ; bord en tirets : non établi.
switches-to = À qui parlerait-on ?
switches-day = Quel jour parlerait-on ?
switches-silent = Ce dont le cas ne parle pas ({ NUMBER($count) })
switches-barred = Impossible ici, « { CONTENT($value) } » : { CONTENT($why) }
switches-barred-here = impossible ici : { CONTENT($why) }
gaps = Ce qu'il faudrait savoir
gap-possible = Possible : { CONTENT($outcomes) }.
gap-alone = À lui seul, ce fait ne tranche rien.
turns = Ce qui changerait la réponse
turns-lead = Les plus petits changements de faits, trois au plus, qui donneraient une autre réponse.
turns-search = Chercher
turns-searching = Recherche en cours…
turns-found =
    { $ways ->
        [one] { $ways } façon de changer la réponse.
       *[other] { $ways } façons de changer la réponse.
    }
turns-none = Aucun changement de trois faits au plus n'y mène.
turns-try = Essayer
turns-try-that = Essayer : { CONTENT($supposed) }
turns-more = Et d'autres façons encore : { NUMBER($more) }
turns-elsewhere = Sans rien changer d'autre, si l'on parlait : { CONTENT($others) }.
turns-disputed = Point discuté : { CONTENT($points) }

## Around an answer

sides = Le cas et la loi
how-sure = Pour vous, cette réponse est (facultatif) :
sure = sûre
fairly-sure = plutôt sûre
guessed = donnée au hasard
sure-right = Une réponse sûre, et juste.
fairly-right = Une réponse plutôt sûre, et juste : les conditions ci-dessous la rendent certaine.
guess-right = Juste, par hasard : lisez pourquoi, pour le savoir la prochaine fois.
sure-wrong = Cette réponse vous paraissait sûre : c'est ici que l'on apprend le plus.
fairly-wrong = Cette réponse vous paraissait plutôt sûre : voyez quelle condition la fait changer.
guess-wrong = Au hasard, on se trompe souvent : voici de quoi décider.
hint = Un indice
hint-none = Plus d'indice
hint-cost = Chaque indice coûte un quart de point.
hint-ask = À vous demander :
hint-look = Ce qui décide :
hint-read = À relire dans le cas :
again-offer = Vous pouvez réessayer avant de lire l'explication. Une réponse juste vaudra alors un demi-point au plus.
explain = Voir l'explication
worth =
    Avec cette aide, la réponse vaut { $quarters ->
        [0] zéro point
        [one] un quart de point
        [2] un demi-point
       *[other] trois quarts de point
    }.
own-words = Dans vos mots
own-words-stay = Vos raisons, pour vous seul : elles restent dans ce navigateur et seront remontrées à côté de l'explication. Pas de cas réel.
flag = Signaler au formateur
flag-note = Une question vous semble fausse ou obscure ? Elle s'ajoutera à votre liste, à montrer au formateur.
flagged = Signalée : elle est dans votre liste, à montrer au formateur.
unflagged = La question n'est plus signalée.
flagged-questions = Questions signalées au formateur
flagged-none = Vous n'avez signalé aucune question.

## An example, before anything is asked

example = Un exemple, pas à pas
example-lead = Lisez le cas, puis suivez le raisonnement : une question de droit à la fois, avec les mots du cas et ceux de la loi.
example-begin = Suivre le raisonnement
example-next = Étape suivante
example-bound = Est-on tenu au secret ?
example-ground = Sur quoi pourrait-on s'appuyer pour parler ?
example-condition = Condition { NUMBER($place) } sur { NUMBER($count) } : est-elle établie ?
example-conclusion = Que peut-on faire, alors ?
example-try = À vous : une première question

## Besides the modules

also = Aussi
and-then = Et ensuite
exam-resume = Reprendre l'examen en cours
exam-waiting =
    { $open ->
        [one] { $open } question sans réponse
       *[other] { $open } questions sans réponse
    }
due-today = À revoir aujourd'hui
due-enough =
    { $due ->
        [1] une question suffit pour ne pas oublier
        [one] { $due } question suffit pour ne pas oublier
       *[other] { $due } questions suffisent pour ne pas oublier
    }
practise = S'exercer
practise-ways = mélange, révision, une règle, examen
journey = Où j'en suis
journey-by = règle par règle
my-data = Mes données
my-data-ways = enregistrer, reprendre, effacer
attestation = Attestation
attestation-ways = à imprimer ou à enregistrer en PDF
