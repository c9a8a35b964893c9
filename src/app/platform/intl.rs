//! The browser's `Intl`: plurals, numbers, percentages and days as a language writes them.

use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// The category of plural of a number, as CLDR names it.
pub fn plural(locale: &str, number: usize) -> String {
    Intl::PluralRules::new(&locales(locale), &Object::new()).select(number as f64).into()
}

/// A part of one, as a percentage.
pub fn share(locale: &str, part: f64) -> String {
    let format = Intl::NumberFormat::new(&locales(locale), &option("style", "percent")).format();
    let written = format.call1(&JsValue::UNDEFINED, &part.into());
    written.ok().and_then(|written| written.as_string()).unwrap_or_default()
}

/// A day in words, given its year, month and day.
pub fn day(locale: &str, (year, month, day): (u16, u8, u8)) -> String {
    let date = Date::new_with_year_month_day(year.into(), i32::from(month) - 1, day.into());
    date.to_locale_date_string(locale, &option("dateStyle", "long")).into()
}

fn locales(locale: &str) -> Array {
    Array::of1(&locale.into())
}

fn option(name: &str, value: &str) -> Object {
    let options = Object::new();
    // A new object takes any property.
    let _ = Reflect::set(&options, &name.into(), &value.into());
    options
}
