### The rooms of the house, in English. What stands in `../en.ftl` is said there.

## « Et en vrai ? »: help outside the page

real-life-lead = Motus is a training tool, not legal advice.
real-life-never = Never write a real case in Motus, nor a name: secrecy binds you here too.
real-life-ask = Whom to ask for advice
real-life-anonymous = Ask before you speak. Without naming the person, and without anything by which they could be recognised.
ask-superior = Your superior, or the contact person in your service.
ask-colleague = A colleague bound by secrecy, to whom you tell the case made anonymous.
ask-order = The Order of your profession, or the Commission of Psychologists.
ask-lawyer = The legal service of your institution, or a lawyer.
ask-children = For a child: the SOS Enfants team in the French Community, the Vertrouwenscentrum Kindermishandeling in Flanders.
ask-committee = For French-speaking social work: the Comité de vigilance en travail social (CVTS).
real-life-help = Where help is found
help-emergency = Ambulance and fire brigade, in an emergency
help-police = Police, in an emergency
help-children = Écoute-enfants, for French-speaking children and young people
help-listening = Télé-Accueil, to talk to someone, in French
help-suicide-fr = Suicide prevention (Centre de prévention du suicide), in French
help-suicide-nl = Suicide prevention (Zelfmoordlijn), in Dutch
help-violence-nl = Violence and abuse, in Flanders
help-violence-fr = Écoute violences conjugales (partner violence), in French
help-check = These numbers may change: check them before you need them, and keep them at hand.
real-life-trace = Keep a record of what you did, in its place: the file of your service, not this page.

## Settings

settings-lead = To read with more ease. Each choice shows at once, and holds for every page.
spacing = Spacing
spacing-usual = Usual
spacing-larger = Larger
spacing-note = Larger: more space between letters, words, lines and paragraphs. Some people with dyslexia read better that way.
theme = Colours
theme-system = As the device
theme-light = Light
theme-dark = Dark
settings-kept = These choices stay in this browser. The size of the text is set in the browser, by its zoom.
settings-erase = My data: erase these choices too

## Accessibility

access-lead = Everyone should be able to read and play Motus: by mouse, by touch, by keyboard, with a screen reader, enlarged, in forced contrast, without motion.
access-aims = What we aim for
access-level = The WCAG 2.2 guidelines, level AA.
access-contrast = More contrast than that level asks: 7 to 1 for all text.
access-targets = Buttons 44 pixels high; at least 24 for what one presses, except a link within a line of text.
access-tested = What is checked at every change
tested-axe = Every screen, by the axe tool (WCAG 2.0, 2.1 and 2.2 rules A and AA, best practices, target size, contrast of 7 to 1): in French, Dutch and English, light and, for contrast, dark, 1440 and 360 pixels wide; in French, in forced colours too. It finds nothing.
tested-contrast = The contrast of the colours that meet, computed pair by pair, light and dark.
tested-keyboard = A whole module, a whole exam and a case to explore, by keyboard alone: the focus is always somewhere, and always in sight.
tested-reflow = Every screen at a width of 320 pixels, then with text twice the size, then with the larger spacing: nothing sticks out, and the page does not scroll sideways.
tested-forced = In forced colours, what is right, chosen, established or not is told in words or by a shape.
tested-motion = For those who ask for less motion, nothing moves.
tested-transcript = What a screen reader is given of a whole module (roles, names, states) is recorded word for word and compared.
access-with = Last checked on { DATETIME($tested) }, in { $browser }, with { $tool }.
access-lacking = What is lacking, or not checked
lacking-listening = No screen reader has been listened to: not NVDA, JAWS, VoiceOver or TalkBack.
lacking-browsers = The tests run neither in Firefox, nor in Safari, nor on a real phone.
lacking-people = No person with a disability has yet tried Motus for us.
lacking-audit = There has been no audit from outside: we therefore do not claim full conformance.
lacking-language = The cases, the explanations and the articles are in French; only some articles come with their official Dutch text.
lacking-easy = Articles are quoted word for word, in the language of the law. There is no easy-to-read version, and none in sign language.
lacking-diagram = The diagram of a rule may need scrolling sideways within its frame; the tree that precedes it says the same.
access-report = Report an obstacle
report-whom = Tell the person or the service that publishes this site: it is through them that it came to you.
report-what = Give the address of the page, your browser and the aid that you use. Write nothing of a real case.
access-settings = Set the spacing and the colours

## The law library

library-lead = Every article that Motus uses, word for word, in the text of the day you choose.
library-search = Search the law
library-hint = A word, the beginning of a word or a number: révéler, péril, 458bis. Accents and capitals do not matter. The texts are in French.
library-found =
    { $count ->
        [one] { $count } article has all these words.
       *[other] { $count } articles have all these words.
    }
library-none = No article has all these words. Try a single word, or only its beginning.
library-french-only = Only the French text was searched: we have no official Dutch text of this article.
library-acts = The articles, by law
library-results = The articles found
law-day = The law as it stood on
law-day-hint = Motus goes back to { DATETIME($first) }.
law-changes = The days on which the law changes
law-today = Today
stands-in-force = In force
stands-nearest = In force, in a wording we do not have; this is the nearest
stands-ended = In force until { DATETIME($day) }
stands-coming = In force from { DATETIME($day) }
was-number = formerly
became-number = now
wording-since = In force since { DATETIME($from) }
wording-between = In force from { DATETIME($from) } to { DATETIME($to) }
wording-nearest = The nearest wording we have: the one in force since { DATETIME($from) }
read-official = Official edition
read-regulator = Official text quoted by the profession's regulator
read-note = Quotation from the explanatory note
read-secondary = Official text quoted by a secondary source
read-common = Text known from every edition
read-on = read on { DATETIME($day) }
library-note = What the explanatory note says, and what has changed since

## An article

all-articles = All articles
took-place-of = Took the place of{" "}
place-taken-by = Its place was taken by{" "}
amended-by = Wording given by: { CONTENT($act) }
paragraph = paragraph { NUMBER($number) }
uses = The rules that rest on these words
uses-lead = As Motus applies them on { DATETIME($day) }. Each number is also in the text.
uses-none = No rule of Motus rests on the words of this article; it is here to be read.
uses-after = What follows a disclosure or an omission, and rests on this article: { CONTENT($names) }.
uses-effect = says what the rule allows or asks
versions = Before and after
versions-lead = Words taken out stand between [− and −], words added between [+ and +].
version-since = since { DATETIME($from) }
version-between = from { DATETIME($from) } to { DATETIME($to) }
version-note = quotation of the note
cases-decided = The questions that this article decides
cases-lead = The rule that decides the answer rests on this article.
cases-none = No question of Motus is decided by this article.
case-question = { CONTENT($case) }, question { NUMBER($number) }
points-of = What the note says of it
terms-of = In the glossary
dutch-title = Official text in Dutch
dutch-read = { CONTENT($edition) }, read on { DATETIME($day) }
dutch-earlier = This Dutch text applied from { DATETIME($from) } to { DATETIME($to) }; the French text above is of another period.
dutch-missing = We have no official Dutch text of this article: the French text is shown.

## The glossary

glossary-lead = The words of professional secrecy, in a sentence or two. The definitions are ours and in French; the law is in the articles.
in-dutch = In Dutch
in-english = In English
see-also = See also
articles = Articles

## The source documents

note-title = What the sources say, and what has changed
note-lead = Motus grew from an explanatory note and an information page. Each point has three layers: their words, the law for facts before 1 September 2026, and the law since.
layer-quote = What is written
layer-before = Before 1 September 2026
layer-since = Since 1 September 2026
quote-lines = lines { NUMBER($first) } to { NUMBER($last) }
quote-line = line { NUMBER($line) }
verdict-outdated = Out of date
verdict-incomplete = Incomplete
verdict-mistaken = Inaccurate
verdict-too-broad = Too broad
verdict-misprint = Misprint
verdict-nuance = To be qualified
note-stands = What stays right: who is bound by secrecy and what it covers; the right, not the duty, to inform the prosecutor; its two situations and the impossibility of protecting otherwise; necessity as a last resort; the remedies of whoever is the victim of a disclosure.

## The end of a module

title-score = Results, { CONTENT($module) }
score = Results
score-right =
    { $right ->
        [one] { $right } correct answer
       *[other] { $right } correct answers
    } out of { NUMBER($scored) }.
score-all = You read the law as it is written.
score-again =
    { $wrong ->
        [one] { $wrong } question deserves another look.
       *[other] { $wrong } questions deserve another look.
    }
score-open =
    { $open ->
        [one] { $open } question still awaits your answer.
       *[other] { $open } questions still await your answer.
    }
by-rule = By rule
rule = Rule
rule-right = Correct
rule-wrong = To redo
right-of = { NUMBER($right) } of { NUMBER($scored) }
ask-help = Must one help?
ask-ground = On what ground?
ask-recipient = Whom to tell?
about = { $question } · { CONTENT($rule) }
take-up-again =
    { $wrong ->
        [one] Take up this question again
       *[other] Take up these { $wrong } questions again
    }
begin-again = Begin the whole module again

## A case to explore

explore-title = What if…? { CONTENT($case) }
explore-lead = A case to explore: how the law reasons, condition by condition, and what becomes of it if a fact changes.
explore-case = The text of the case
explore-spoils = This page shows the answer. You have not answered all the questions on this case yet: you can do so first, or stay here.
explore-unread = This address supposes something that Motus cannot read: here is the case as it is written, with nothing supposed.
explore-answer-first = Answer first
explore-unchanged = The facts are those of the case.
explore-supposed = What you suppose
explore-instead = , instead of: { CONTENT($was) }
explore-restore = Put back
explore-restore-that = Put back: { CONTENT($question) }
explore-restore-all = Put everything back
trees = The reasoning
tree-why = See why
tree-readings = This is disputed; two readings:
tree-again = As above.
diagram = The diagram
diagram-rule = The rule drawn:
diagram-larger = Fill the screen
diagram-smaller = Back to the page
diagram-scroll = Diagram, to be scrolled
diagram-name = Diagram of the rule “{ CONTENT($rule) }”: { $state }. The same conditions are under “The reasoning”.
diagram-legend = Thick line: what the state of the rule depends on here. Round corners: met; square corners: not met; dashed border: not established.
caption-holds = met
caption-fails = not met
caption-open = not established
caption-contested = disputed point
caption-all = all
caption-any = one is enough
caption-none = none
caption-readings = two readings
caption-decides = decides
switches-to = To whom would one speak?
switches-day = On what day would one speak?
switches-silent = What the case does not speak of ({ NUMBER($count) })
switches-barred = Impossible here, “{ CONTENT($value) }”: { CONTENT($why) }
switches-barred-here = impossible here: { CONTENT($why) }
gaps = What one would have to know
gap-possible = Possible: { CONTENT($outcomes) }.
gap-alone = On its own, this fact settles nothing.
turns = What would change the answer
turns-lead = The smallest changes of facts, three at most, that would give another answer.
turns-search = Search
turns-searching = Searching…
turns-found =
    { $ways ->
        [one] { $ways } way to change the answer.
       *[other] { $ways } ways to change the answer.
    }
turns-none = No change of three facts at most leads there.
turns-try = Try
turns-try-that = Try: { CONTENT($supposed) }
turns-more =
    { $more ->
        [1] There is one more way.
        [one] There is { $more } more way.
       *[other] There are { $more } more ways.
    }
turns-elsewhere = Changing nothing else, if one spoke: { CONTENT($others) }.
turns-disputed = Disputed point: { CONTENT($points) }

## Around an answer

sides = The case and the law
skip-on = Skip to what comes next
ties-more = More numbers
hint = A hint
hint-none = Every hint is given
hint-cost = A correct answer with a hint counts; the point of law comes back for review more often.
hint-ask = Ask yourself:
hint-look = To check: is it established in this case?
hint-read = Read again in the case:
again-offer = You may try again before you read the explanation; for your progress only the first answer counts.
explain = Show the explanation
own-words = In your own words
own-words-stay = Your reasons, for you alone: they stay in this browser and come back beside the explanation. No real case.
flag = Flag this question
flag-note = Does a question seem wrong or unclear? It joins your list, to be shown to the trainer.
flagged = Flagged: it is on your list, to be shown to the trainer.
unflagged = The question is no longer flagged.
flagged-questions = Flagged questions
flagged-none = You have flagged no question.
flagged-none-why = Below every explained answer, a button flags the question for the trainer and adds it here, if it seems wrong or unclear to you.
flagged-lead = Show this list to the trainer, printed, copied or in a file: the page sends nothing to anyone.
flagged-print = Print the list
flagged-save = Save the list
flagged-copy = Copy the list
flagged-copied = The list is copied: paste it wherever you like.
flagged-not-copied = The browser did not allow copying. Here is the list, selected: copy it from here.

## An example, before anything is asked

example = An example, step by step
example-lead = Read the case, then follow the reasoning: one question of law at a time, with the words of the case and those of the law.
example-begin = Follow the reasoning
example-next = Next step
example-bound = Is one bound to secrecy?
example-ground = On what ground could one speak?
example-condition = Condition { NUMBER($place) } of { NUMBER($count) }: is it established?
example-conclusion = So what may one do?
example-try = Your turn: a first question

## Besides the modules

and-then = And then
exam-resume = Resume the exam
exam-waiting =
    { $open ->
        [one] { $open } question without an answer
       *[other] { $open } questions without an answer
    }
left-redo = Once more
left-go-on = Continue “{ $play }”
left-title = What you left midway
left-at-of = { $place } ({ CONTENT($about) })
due-today = To review today
due-enough =
    { $due ->
        [1] one question today will keep it fresh
        [one] { $due } question today will keep it fresh
       *[other] { $due } questions today will keep it fresh
    }
due-others =
    { $rules ->
        [1] and one other rule
        [one] and { $rules } other rule
       *[other] and { $rules } other rules
    }
attestation = Certificate
attestation-ways = to print or to save as PDF

## « S'exercer »: every way to play

ways-lead = The same case can be learned in several ways. None is timed, except an exam if you ask for it; everything counts towards where you stand.
by-module = By module
by-module-why = One theme at a time, in its own order, with the explanation after each question. A good way to begin.
see-modules = See the modules
mix = Mixed
mix-why = All themes mixed: rules that are easily confused follow each other, and you have to recognise them without being told which one is at stake. This is what you remember best.
mix-begin = Begin a mixed series
mix-go-on = Go on, mixed
due = To review
due-none-why = There is nothing to review today. What you learn comes back after a day, then three, then a week…
due-why =
    What you might forget comes back in another case: { $due ->
        [one] { $due } question
       *[other] { $due } questions
    } today.
review-begin = Review
exam = Exam
exam-why = Questions drawn at random, with no explanation until the end. The same number gives a whole class the same exam.
exam-prepare = Set up an exam
one-rule = One rule at a time
one-rule-why = The questions on one rule, those you have not seen yet first.
one-rule-done = { NUMBER($answered) } of { NUMBER($questions) }: { NUMBER($right) } correct

## The end of a play that is no module's

review = Review
one-idea = An idea to put right
exam-answers = Answers to the exam
title-end = Results, { $play }
play-place = { $play }: question { NUMBER($number) } of { NUMBER($count) }
review-none = There is nothing to review today: come back tomorrow, or practise in another way.
review-not-yet = Nothing is to be reviewed yet: what you learn comes back here on the day when it is good to review it.
nothing-answered = There is no answer here yet.
the-questions = The questions
unanswered = No answer
answered-one = Answered
passed = Skipped
unscored = Not scored
question-gone = Question changed or removed since
one-more = Another series
review-more = Continue reviewing
practise-otherwise = Practise in another way

## An exam

exam-lead = The questions are drawn at random. You can go back and forth, answer in any order and change your mind; the explanations come at the end, for each question answered. A hard theme is announced before the case. Any case can be skipped: it then does not count.
exam-case-passed = You skipped this case: the question does not count. For it to count, choose an answer.
exam-one = An exam is under way: beginning another one ends it.
exam-same = The same number, with the same theme and as many questions, gives everyone the same exam.
exam-wrong = The number of the exam is written in digits, without spaces.
exam-theme = Theme
exam-questions = How many questions
exam-time = Time
exam-number = Number of the exam
exam-begin = Begin the exam
all-modules = All modules
all-questions = All ({ NUMBER($count) })
no-limit = No limit
minutes = { NUMBER($minutes) } minutes
time-up = Time is up: the exam is over.
time-left =
    { $minutes ->
        [one] Less than a minute is left.
       *[other] { $minutes } minutes are left.
    }
time-hidden = The time is hidden, and will not be announced.
time-show = Show the time
time-hide = Hide the time
exam-next = Continue
exam-last = End…
question-before = Previous
question-answered = Question { NUMBER($number) }, answered
question-open = Question { NUMBER($number) }, no answer
question-passed = Question { NUMBER($number) }, skipped
exam-whole = All questions have an answer. You can still change your answers.
exam-whole-rest = All others have an answer. You can still change your answers.
exam-open =
    { $open ->
        [one] { $open } question still has
       *[other] { $open } questions still have
    } no answer.
exam-passed =
    { $passed ->
        [one] { $passed } skipped question does
       *[other] { $passed } skipped questions do
    } not count.
exam-open-means = At the end, a question without an answer counts as an incorrect answer; a question of a skipped case does not count.
exam-end = End the exam…
exam-end-ask = End the exam?
exam-end-means = Once the exam is over, the answers can no longer be changed, and you will see the explanation of each question answered.
exam-end-now = End and see the result
exam-go-back = Back to the exam
exam-result = Result of the exam
exam-again = Sit this exam again
exam-right =
    { $right ->
        [one] { $right } correct answer
       *[other] { $right } correct answers
    } to { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }.
exam-all-passed = You skipped every question: there is nothing to score.
exam-about = { CONTENT($theme) } · exam no. { $seed }
exam-about-all = All modules · exam no. { $seed }
exam-explained = The questions, with their explanations

## « Où j'en suis »

journey-lead = Everything is worked out from your answers, in this browser, and for you alone.
journey-empty = This page begins with your first answer. You will see here:
journey-rules = what you already know, rule by rule
journey-due = what it is time to review
journey-confidence = whether you are right when you are certain
journey-idea = a common misconception to put right, if your answers show one
journey-restore = Restore saved data
due-none = There is nothing to review today.
due-all =
    { $due ->
        [one] { $due } question is enough
       *[other] { $due } questions are enough
    } to review what is due today.
due-points =
    { $points ->
        [one] { $points } point, { $when }
       *[other] { $points } points, the first { $when }
    }
due-now = today
due-on = on { DATETIME($day) }
due-rule = the rule as a whole
one-day = Day
points-due = Points of law to review
rule-by-rule = Rule by rule
rule-answered = Answered
rules-latest = The latest answer to each question counts. A rule can be practised on its own:
rule-choose = choose a rule
when-sure = When you are certain
said-yourself = You called your answer
said-sure = Certain
said-fairly = Fairly certain
said-guess = A guess
right-answers = Correct answers
sure-too-few = It takes some ten answers of which you were certain to say anything about it.
sure-calibrated = When you are certain, you are generally right: you can rely on it.
sure-too-much = When you are certain, you are not always right: in a real case, it is worth checking once more.
sure-too-little = You often answer correctly when you think you are guessing: you know more than you think.
day-by-day = Day by day
answers = Answers
exams = Exams
exam-of = Exam no. { $seed } of { DATETIME($day) }
exam-going-on = under way
my-data-go = My data: save, restore, erase
idea = An idea to look at more closely
idea-shown = Several of your answers can be explained if one thinks this:
idea-law = Many people think so. This is what the law says:
idea-cases = The cases that show it, to be taken up again:
idea-practise = Practise this point
ideas = Common misconceptions
ideas-lead = Many people think this, and it is not what the law says. A few questions put each idea to the test: “Met” says how many of them you have answered, “Avoided” your right answers, “Followed” those that the idea gives; another wrong answer is neither. Each idea can be practised on its own.
ideas-one = Misconception
ideas-met = Met
ideas-avoided = Avoided
ideas-followed = Followed

## « Mes données »

my-data-lead = Motus keeps your answers in this browser, on this device, and nowhere else. There is no account, no server and no visitor statistics. Your name is asked for nowhere, except for a sheet to be printed, which does not keep it.
kept = What is kept
kept-answers =
    { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    }: the question, the option chosen, whether you were certain, the mode, the hints and the tries, the time
kept-exams =
    { $exams ->
        [one] { $exams } exam
       *[other] { $exams } exams
    }
kept-flags =
    { $flags ->
        [one] { $flags } flagged question
       *[other] { $flags } flagged questions
    }
kept-settings = the language and the settings chosen
not-kept = Your progress, your reviews and your results are not kept: they are worked out anew each time. What you write in your own words stays in this browser, outside any copy, and is erased with the rest.
kept-check = A printed sheet bears a code:
save-copy = Save a copy
save-nothing = There is nothing to save yet.
save-why = To keep a copy, or to continue on another device. This is all that the file holds; nobody else receives it.
save-size = { NUMBER($size) } kB, plain text, one line for each thing done:
save-sample = Content of the file
save-file = Save a file
join-copy = Restore a copy
join-why = The answers of the file are added to those here: nothing is lost, nothing counts twice.
join-file = File saved by Motus
erase-all = Erase everything
erase-why = Erases from this browser everything that Motus has written in it.
erase-ask = Erase everything…
erase-sure = Do you really want to erase everything?
erase-means =
    { $answers ->
        [0] Your answers
        [one] Your answer
       *[other] Your { $answers } answers
    }, your exams, the language and the settings will disappear from this browser. Without a copy, nothing can bring them back.
erase-copy-first = Save a copy first
erase-yes = Yes, erase everything
erase-no = Erase nothing
file-saved = The file { $name } has been handed to the browser, which saves it.
file-not-saved = The browser did not allow a file to be saved.
file-unreadable = The file { $name } could not be read.
file-empty = The file { $name } holds no answer of Motus.
file-foreign = The file { $name } does not read as a copy of Motus: nothing was added to your answers. The name of a copy begins with “motus”.
file-joined =
    { $name }: { $new ->
        [one] { $new } new line
       *[other] { $new } new lines
    }, { NUMBER($known) } already known.
file-damaged =
    { $lines ->
        [one] { $lines } line is damaged (no. { $numbers }). It is set aside, not lost.
       *[other] { $lines } lines are damaged (no. { $numbers }). They are set aside, not lost.
    }
file-later = A part was written by a later version of Motus: it is kept as it is, and that version will read it.
file-kept-here = The browser could not save everything: these answers count in this tab, but will be lost if it is closed.
erased = Everything is erased. This browser keeps nothing more of you; it only keeps a mark, so that other tabs forget too.
not-erased = The browser did not allow everything to be erased. Try from its settings, by deleting the data of this site.

## The sheet that is printed

result-sheet = Result sheet
sheet-no-answer = You have not answered in this module yet: the certificate is ready from the first answer on.
sheet-not-over = This exam is not over, or was not sat in this browser: its sheet is ready as soon as it is over.
go-to-module = Go to the module
go-to-exam = Go to the exam
sheet-name = Name to be printed
sheet-name-note = It is kept nowhere: it disappears when you leave this page. Leave empty to write it by hand.
sheet-print = Print, or save as PDF
sheet-module = Training certificate
sheet-exam = Exam result
sheet-about = Professional secrecy in Belgian law: { CONTENT($module) }
sheet-about-exam = Professional secrecy in Belgian law: { CONTENT($theme) } · exam no. { $seed }
sheet-about-all = Professional secrecy in Belgian law: all modules · exam no. { $seed }
sheet-who = Name
sheet-day = Date of the latest answer
sheet-law = Law in force on
sheet-laws = Law of the day of each case
sheet-days = from { DATETIME($first) } to { DATETIME($last) }
check-law = Law in force on (where two days stand, the later)
sheet-passed = Skipped questions, which do not count
sheet-passed-count = { NUMBER($passed) }
code = Check code
code-means = With this code one can check that what is printed was neither miscopied nor altered by accident. It does not prove the identity of the person, nor that they answered themselves, and does not prevent a deliberate forgery: Motus runs entirely in the browser, without any outside control.
code-check = To check a code:
code-check-page = the page “Check a sheet” of Motus
sheet-tool =
    Based on { $asked ->
        [one] { $asked } question
       *[other] { $asked } questions
    }, the latest answer given to each; a second try does not count. A training tool, not legal advice; this sheet is not a diploma.

## « Vérifier une feuille »

sheet-check = Check a sheet
sheet-check-lead = Copy what is printed on the sheet: Motus says whether the code belongs to it. Nothing is kept.
sheet-of = The sheet is about
choose = Choose
of-module = Module: { CONTENT($module) }
of-exam = Exam: { CONTENT($theme) }
of-exam-all = Exam: all modules
out-of = out of
check-rules = By rule (leave empty what is not on the sheet)
check-right = { CONTENT($rule) }: correct
check-scored = { CONTENT($rule) }: in total
code-same = ✓ The code belongs to this sheet.
code-different = ✗ The code does not belong to this sheet: something is not copied as printed.
code-mistyped = ✗ This is not a code: a character is miscopied.
check-incomplete = Something is missing: fill in all fields, in digits.
