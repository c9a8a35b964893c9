### The interface in English, as it is written in Europe.

language = English
locale = en-GB
languages = Language of the interface
language-changed = The interface is in English.
language-missing = This language could not be loaded. Check the connection, then choose it again.

## Around every screen

skip = Skip to the content
notices = Notices
notice-read = Understood
training-tool = A training tool, not legal advice
nothing-leaves = Nothing leaves this browser
texts-read = Texts read on { DATETIME($day) }
belgian-law = Belgian law
law-on = Law as of { DATETIME($day) }
law-between = Law of the day of each case, from { DATETIME($first) } to { DATETIME($last) }
day = { DATETIME($day) }
module-named = : { CONTENT($module) }
rooms = Look up
library = The law
glossary = Glossary
real-life = And in real life?
settings = Settings
accessibility = Accessibility

## Where one is

place = question { NUMBER($number) } of { NUMBER($count) }
title-question = { CONTENT($case) }, { $place }
title-unknown = Unknown address

## The start

motto = Mum's the word
headline = Keep silent or speak?
lead = Motus trains you in professional secrecy under Belgian law: read a case and decide who may say what to whom. Then you see why, in the very words of the law. The cases and the texts of law are in French.
first-time = A question takes a minute or two. Nothing is timed, and mistakes are part of learning.
modules = The modules
begin = Begin
example-first = See an example first
resume = Resume
go-on = Continue
see-score = See the results
where-left = “{ CONTENT($case) }”, { $place }.
answered =
    You have answered { $answered ->
        [one] { $answered } question
       *[other] { $answered } questions
    } of { NUMBER($questions) }, { $right ->
        [one] { $right } correctly
       *[other] { $right } correctly
    }.
also = Also
practise = Practise
practise-ways = mixed, review, one rule, exam
journey = Where I stand
journey-by = rule by rule
my-data = My data
my-data-ways = save, restore, erase
no-question = There are no questions yet.
module-empty = This module has no cases yet.
module-questions =
    { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
module-answers =
    { $answered ->
        [one] { $answered } answer
       *[other] { $answered } answers
    } to { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }, { $right ->
        [one] { $right } correct
       *[other] { $right } correct
    }

## A case and its question

case-themes = This case is about: { CONTENT($themes) }.{" "}
case-help = Where help is found
case-pass = Skip this case
how-sure = How sure is this answer? (optional)
sure = certain
fairly-sure = fairly certain
guessed = a guess
check = Check
choose-first = Choose an answer first.
your-answer = Your answer
your-answer-right = Your answer, correct
right-answer = Correct answer
next-question = Next question
what-if = What if…?

## The law beside it

law-title = The text of the law
law-waits = The law awaits your answer.
law-opens = The article will open here, word for word.

## After the answer

right = Correct
wrong = Not yet
sure-right = A certain answer, and correct.
fairly-right = A fairly certain answer, and correct: the conditions below make it certain.
guess-right = Correct, by chance: read why, to know it next time.
sure-wrong = This answer seemed certain to you: this is where one learns most.
fairly-wrong = This answer seemed fairly certain to you: see which condition changes it.
guess-wrong = A guess is often wrong: here is what decides.
why-not = Why not “{ CONTENT($option) }”?
answer-kept = Your answer is saved.
question-changed = This question has changed since: it can no longer be explained here.
rules-read = The rules, condition by condition
holds = Met
fails = Not met
not-established = Not established
all-needed = All of these are needed:
one-suffices = One of these is enough:
not-this = This must not be established:
none-of-these = None of these may be established:
source = Source: { CONTENT($source) }
deciding-words = Words that decide
in-case = The case
in-law = The law
heard-colon = :{" "}

## When something is not there

loading = The cases are on their way…
cases-missing = The cases did not arrive
answers-intact = The answers already saved are intact.
retry = Try again
home = Back to the start
nowhere = This address leads nowhere
nowhere-why = No page of Motus has this address. It may have changed since.
no-answer = The cases could not be loaded: the server does not answer. Check the connection, then try again.
refused = The cases could not be loaded: the server answered with code { $status }. Try again in a moment, or reload the page; if it persists, tell whoever publishes this site.
broken-off = The cases were not loaded in full. Check the connection, then try again.

## How answers are kept

kept-here-only = { $why } You can go on: your answers count and stay in this tab, but they will be lost if it is closed or reloaded. Motus tries again at each answer and will tell you if it succeeds.
storage-missing = This browser offers no space in which to save your answers.
storage-blocked = This browser does not allow Motus to save your answers.
storage-full = The storage of this browser is full. What was already saved remains intact.
storage-failed = The browser could not save your answer. What was already saved remains intact.
kept-again = Your answers are being saved again, including those that were waiting.
unread = The answers of your earlier visits could not be read this time. Motus has not touched them and tries again at each answer.
damaged =
    { $lines ->
        [one] One answer saved on an earlier visit is damaged and can no longer be read.
       *[other] { $lines } lines saved on earlier visits are damaged and can no longer be read.
    } All others were found; what is damaged is set aside, not deleted.
later-version = Some of your answers were saved by a later version of Motus. This one cannot read them and does not touch them: reload the page to get the later version.
