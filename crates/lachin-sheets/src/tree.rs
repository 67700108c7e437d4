//! Places in a JSON file.

use std::collections::HashMap;

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

/// A JSON file in which every value is found at once, however many stand beside it.
pub(crate) struct Tree<'v, 't> {
    pub(crate) root: &'v Value<'t>,
    /// By where the object begins, and by key; of a key that is written twice the last one counts.
    values: HashMap<(usize, &'v str), &'v Value<'t>>,
}

impl<'v, 't> Tree<'v, 't> {
    pub(crate) fn of(root: &'v Value<'t>) -> Self {
        let mut values = HashMap::new();
        let mut open = vec![root];
        while let Some(value) = open.pop() {
            match value {
                Value::Object(object) => {
                    for property in &object.properties {
                        values.insert((object.range.start, property.name.as_str()), &property.value);
                        open.push(&property.value);
                    }
                }
                Value::Array(array) => open.extend(&array.elements),
                _ => {}
            }
        }
        Self { root, values }
    }

    /// The value at the end of a way.
    pub(crate) fn at(&self, way: &[Step]) -> Option<&'v Value<'t>> {
        way.iter().try_fold(self.root, |value, step| match step {
            Step::Key(key) => self.property(value.as_object()?, key),
            Step::Place(place) => value.as_array()?.elements.get(*place),
        })
    }

    /// What stands below a key.
    pub(crate) fn property(&self, object: &Object<'_>, key: &str) -> Option<&'v Value<'t>> {
        self.values.get(&(object.range.start, key)).copied()
    }

    /// What stands below a key of the whole file.
    pub(crate) fn of_root(&self, key: &str) -> Option<&'v Value<'t>> {
        self.property(self.root.as_object()?, key)
    }

    /// The words below a key.
    pub(crate) fn words(&self, value: &Value<'_>, key: &str) -> Option<&'v str> {
        let text = self.property(value.as_object()?, key)?.as_string_lit()?;
        Some(&text.value)
    }

    /// The entries of the list below a key; none where there is no list.
    pub(crate) fn entries(&self, value: &Value<'_>, key: &str) -> &'v [Value<'t>] {
        let list = value.as_object().and_then(|object| self.property(object, key));
        list.and_then(|list| list.as_array()).map_or(&[], |list| &list.elements)
    }
}
