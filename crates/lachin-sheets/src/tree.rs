//! Places in a JSON file.

use jsonc_parser::ast::{Object, Value};

/// One step from a value to one within it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Key(String),
    Place(usize),
}

/// The way from the whole file to a value.
pub(crate) type Way = Vec<Step>;

/// A way of keys, after another way.
pub(crate) fn way(from: &[Step], keys: &[&str]) -> Way {
    let keys = keys.iter().map(|key| Step::Key((*key).to_owned()));
    from.iter().cloned().chain(keys).collect()
}

/// The value at the end of a way.
pub(crate) fn at<'v, 't>(root: &'v Value<'t>, way: &[Step]) -> Option<&'v Value<'t>> {
    way.iter().try_fold(root, |value, step| match step {
        Step::Key(key) => property(value.as_object()?, key),
        Step::Place(place) => value.as_array()?.elements.get(*place),
    })
}

/// What stands below a key; of a key that is written twice the last one counts.
pub(crate) fn property<'v, 't>(object: &'v Object<'t>, key: &str) -> Option<&'v Value<'t>> {
    let mut properties = object.properties.iter().rev();
    properties
        .find(|property| property.name.as_str() == key)
        .map(|property| &property.value)
}

/// The words below a key.
pub(crate) fn words<'v>(value: &'v Value<'_>, key: &str) -> Option<&'v str> {
    let text = property(value.as_object()?, key)?.as_string_lit()?;
    Some(&text.value)
}

/// The entries of the list below a key; none where there is no list.
pub(crate) fn entries<'v, 't>(value: &'v Value<'t>, key: &str) -> &'v [Value<'t>] {
    let list = value.as_object().and_then(|object| property(object, key));
    list.and_then(|list| list.as_array()).map_or(&[], |list| &list.elements)
}
