//! The browser's `Intl`: plurals, numbers and days as a language writes them.

use js_sys::{Array, Date, Intl, Object, Reflect};
#[cfg(feature = "house")]
use wasm_bindgen::JsValue;

/// The category of plural of a number, as CLDR names it.
pub fn plural(locale: &str, number: usize) -> String {
    Intl::PluralRules::new(&locales(locale), &Object::new()).select(number as f64).into()
}

/// A number in figures.
#[cfg(feature = "house")]
pub fn number(locale: &str, number: usize) -> String {
    let format = Intl::NumberFormat::new(&locales(locale), &Object::new()).format();
    let written = format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(number as f64));
    written.ok().and_then(|written| written.as_string()).unwrap_or_else(|| number.to_string())
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
