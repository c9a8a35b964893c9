//! The column of the law: sealed until the answer, then the articles beside whatever one reads.

use super::sheet;
use super::tie::Ties;
use crate::quiz::feedback::Sheet;
use yew::prelude::*;

/// The column, before the answer (nothing) or after it.
pub fn law(sheets: Option<&[Sheet]>, ties: &Ties<'_>) -> Html {
    let sealed = sheets.is_none();
    let tabindex = if sealed { "-1" } else { "0" };
    html! {
        <section class="law" id="law" {tabindex} aria-labelledby="law-title"
            data-sealed={sealed.then_some("")}>
            <h2 class="law-title" id="law-title">{ "Le texte de la loi" }</h2>
            <div>{ sheets.map_or_else(seal, |sheets| opened(sheets, ties)) }</div>
        </section>
    }
}

fn opened(sheets: &[Sheet], ties: &Ties<'_>) -> Html {
    let mut met = Vec::new();
    let sheets = sheets.iter().map(|sheet| {
        html! { <li key={sheet.number.clone()}>{ sheet::sheet(sheet, ties, &mut met) }</li> }
    });
    html! { <ul class="sheets">{ for sheets }</ul> }
}

fn seal() -> Html {
    html! {
        <div class="law-seal">
            <span class="law-stamp" aria-hidden="true">{ "M" }</span>
            <p>{ "La loi attend votre réponse." }</p>
            <p>{ "L’article s’ouvrira ici, mot pour mot." }</p>
        </div>
    }
}
