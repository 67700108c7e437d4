//! Shares and scales, worked out from the figures of facts, so that the page only draws them.

use lachin_content::model::{Fact, Unit as FactUnit, Value};

use super::view::View;
use crate::locale::Unit;
use crate::types::{Land, LandPart, ScaleMark};

const HECTARES_IN_SQUARE_KILOMETER: f64 = 100.0;
/// Steps of a scale, as multiples of a power of ten.
const STEPS: [f64; 4] = [1.0, 2.0, 5.0, 10.0];
/// A scale has at most so many steps.
const MOST_STEPS: f64 = 5.0;

impl View<'_> {
    /// The largest area is the whole, the smaller ones are its parts; none without a whole and a part.
    pub(super) fn land(&self, facts: &[Fact]) -> Option<Land> {
        let areas: Vec<_> = facts.iter().filter_map(|fact| Some((fact, hectares(fact)?))).collect();
        let (whole, total) = areas.iter().copied().max_by(|(_, a), (_, b)| a.total_cmp(b))?;
        let shares = areas.iter().filter(|(_, area)| *area < total);
        let parts: Vec<_> = shares
            .map(|(fact, area)| LandPart {
                fact: fact.id.0.clone(),
                share: area / total,
                words: self.by_language(|locale| locale.figure(tenths_of_percent(area / total), Unit::Percent).whole),
            })
            .collect();
        (!parts.is_empty()).then(|| Land {
            whole: whole.id.0.clone(),
            is_disjoint: parts.iter().map(|part| part.share).sum::<f64>() <= 1.0,
            parts,
        })
    }

    /// Round values from 0 to the first one that is not below an amount.
    pub(super) fn scale(&self, amount: f64, unit: Unit) -> Vec<ScaleMark> {
        let step = step_of(amount);
        let mark = |index: u32| {
            let amount = f64::from(index) * step;
            ScaleMark {
                amount,
                words: self.by_language(|locale| locale.figure(amount, unit).whole),
            }
        };
        let mut marks = vec![mark(0)];
        while step > 0.0 && marks.last().is_some_and(|last| last.amount < amount) {
            marks.push(mark(u32::try_from(marks.len()).unwrap_or(u32::MAX)));
        }
        marks
    }
}

fn hectares(fact: &Fact) -> Option<f64> {
    let Value::Number(amount) = fact.value else { return None };
    let area = match fact.unit {
        FactUnit::SquareKilometers => amount * HECTARES_IN_SQUARE_KILOMETER,
        FactUnit::Hectares => amount,
        _ => return None,
    };
    (area > 0.0).then_some(area)
}

fn tenths_of_percent(share: f64) -> f64 {
    (share * 1000.0).round() / 10.0
}

/// 1, 2 or 5 times a power of ten, so that an amount takes few steps; 0 for what has no size.
fn step_of(amount: f64) -> f64 {
    if !(amount.is_finite() && amount > 0.0) {
        return 0.0;
    }
    let least = amount / MOST_STEPS;
    let power = 10.0_f64.powf(least.log10().floor());
    STEPS
        .iter()
        .map(|step| step * power)
        .find(|step| *step >= least)
        .unwrap_or(10.0 * power)
}
