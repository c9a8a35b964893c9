//! The end of a module: the score, by rule, and what to take up again.

use super::action::{self, Rank};
use super::grading;
use super::play::Play;
use super::route::Route;
use super::typeset::count;
use super::{frame, steps};
use crate::learning::log::{Asked, Log, Mode};
use crate::learning::progress::{self, Progress, Score, Standing};
use crate::quiz::Module;
use yew::prelude::*;

/// The end of a module.
pub fn score(module: &Module, log: &Log, again: Callback<MouseEvent>) -> Html {
    let asked = Asked::all(module);
    let marks = grading::marks(module, &asked, log.answers());
    let (sum, rules, wrong) = grading::with_standings(module, log, |standings| {
        (progress::progress(standings), by_rule(module, standings), progress::to_redo(standings))
    });
    let title = ["Bilan\u{a0}: ", &module.title].concat();
    html! {
        <div class="score">
            { frame::heading(&title) }
            <p class="score-sum">{ summed_up(sum) }</p>
            <div class="steps">{ steps::segments(&marks, None) }</div>
            <div>{ for (!rules.is_empty()).then(|| table(&rules)) }</div>
            <div>{ for (!wrong.is_empty()).then(|| to_redo(module, &asked, &wrong)) }</div>
            <div class="score-do">{ ways(module, log, sum, wrong.len(), again) }</div>
        </div>
    }
}

fn by_rule(module: &Module, standings: &[Standing<'_>]) -> Vec<Score> {
    progress::scores(standings, &|asked| {
        grading::find(module, &asked.id).map(|(case, question)| case.rule(question))
    })
}

fn summed_up(sum: Progress) -> String {
    let right = count(sum.right, "réponse juste", "réponses justes");
    let of = [right.as_str(), " sur ", &sum.scored.to_string(), ". "].concat();
    let open = sum.questions - sum.answered;
    let rest = match (open, sum.scored - sum.right) {
        (0, 0) => "Vous lisez la loi comme elle est écrite.".to_owned(),
        (0, 1) => "Une question mérite d’être reprise.".to_owned(),
        (0, wrong) => [&wrong.to_string(), " questions méritent d’être reprises."].concat(),
        (1, _) => "Une question attend encore votre réponse.".to_owned(),
        (open, _) => [&open.to_string(), " questions attendent encore votre réponse."].concat(),
    };
    [of, rest].concat()
}

fn table(rules: &[Score]) -> Html {
    html! {
        <section aria-labelledby="rules">
            <h2 id="rules">{ "Par règle" }</h2>
            <table>
                <thead><tr>
                    <th scope="col">{ "Règle" }</th>
                    <th scope="col">{ "Justes" }</th>
                    <th scope="col">{ "À reprendre" }</th>
                </tr></thead>
                <tbody>{ for rules.iter().map(row) }</tbody>
            </table>
        </section>
    }
}

fn row(score: &Score) -> Html {
    let right = [&score.right.to_string(), " sur ", &score.scored.to_string()].concat();
    html! {
        <tr key={score.rule.clone()}>
            <th scope="row">{ score.rule.clone() }</th>
            <td>{ right }</td>
            <td>{ score.scored - score.right }</td>
        </tr>
    }
}

fn to_redo(module: &Module, asked: &[Asked], wrong: &[Asked]) -> Html {
    html! {
        <section class="score-again" aria-labelledby="again">
            <h2 id="again">{ "À reprendre" }</h2>
            <ul>{ for wrong.iter().filter_map(|one| line(module, asked, one)) }</ul>
        </section>
    }
}

fn line(module: &Module, asked: &[Asked], wrong: &Asked) -> Option<Html> {
    let (case, question) = grading::find(module, &wrong.id)?;
    let number = asked.iter().position(|one| one == wrong)? + 1;
    let href = Route::Question(module.id.clone(), number).address();
    Some(html! {
        <li key={question.id.clone()}>
            <a {href}>{ case.title.clone() }</a>
            <p>{ question.prompt.clone() }</p>
        </li>
    })
}

/// What one can do now; the first of them is the main one.
fn ways(
    module: &Module,
    log: &Log,
    sum: Progress,
    wrong: usize,
    again: Callback<MouseEvent>,
) -> Html {
    let id = || module.id.clone();
    let going = Play::open((0, module), Mode::Training, log, 0);
    let open = going.is_some_and(|play| play.session.current().is_some());
    let redo = match wrong {
        1 => "Reprendre cette question".to_owned(),
        _ => ["Reprendre ces ", &wrong.to_string(), " questions"].concat(),
    };
    let rank = if open { Rank::Second } else { Rank::First };
    let home = if open || wrong > 0 { Rank::Second } else { Rank::First };
    let go_on =
        open.then(|| action::link(Rank::First, Route::Module(id()).address(), "Continuer", ""));
    let redo =
        (wrong > 0).then(|| action::link(rank, Route::Redo(id(), None).address(), &redo, ""));
    let again = (!open && sum.answered > 0)
        .then(|| action::button(Rank::Second, "Recommencer tout le module", again));
    let home = Some(action::link(home, Route::Start.address(), "Retour à l’accueil", ""));
    html! { <>{ for [go_on, redo, home, again].into_iter().flatten() }</> }
}
