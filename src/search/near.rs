//! Where a person is, as roughly as it takes to sort by distance.

use std::{fmt, str::FromStr};

use crate::directory::index::Point;

/// The earth's radius in kilometres, in the mean.
const RADIUS: f32 = 6371.0;

/// A point in tenths of a degree: some ten kilometres, so that nobody's home is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near {
    north: i16,
    east: i16,
}

/// Not two numbers of degrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a position in degrees, such as 56.8,60.6")]
pub struct NoPosition;

impl Near {
    /// The point, in degrees.
    pub fn point(self) -> Point {
        (f32::from(self.north) / 10.0, f32::from(self.east) / 10.0)
    }
}

/// `56.8,60.6`: degrees north and east. More decimals are rounded away.
impl FromStr for Near {
    type Err = NoPosition;

    fn from_str(text: &str) -> Result<Self, NoPosition> {
        let (north, east) = text.split_once(',').ok_or(NoPosition)?;
        Ok(Self { north: tenths(north, 90.0)?, east: tenths(east, 180.0)? })
    }
}

fn tenths(text: &str, most: f32) -> Result<i16, NoPosition> {
    let degrees: f32 = text.trim().parse().map_err(|_| NoPosition)?;
    if !(-most..=most).contains(&degrees) {
        return Err(NoPosition);
    }
    #[expect(clippy::cast_possible_truncation, reason = "at most 1800")]
    let tenths = (degrees * 10.0).round() as i16;
    Ok(tenths)
}

impl fmt::Display for Near {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (north, east) = self.point();
        write!(formatter, "{north:.1},{east:.1}")
    }
}

/// The distance between two points along the ground, in kilometres.
pub fn kilometres(from: Point, to: Point) -> f32 {
    let (north, east) = ((to.0 - from.0).to_radians() / 2.0, (to.1 - from.1).to_radians() / 2.0);
    let chord = north.sin().powi(2) + from.0.to_radians().cos() * to.0.to_radians().cos() * east.sin().powi(2);
    2.0 * RADIUS * chord.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_is_rounded_to_tenths_of_a_degree() {
        assert_eq!("56.83892, 60.60570".parse::<Near>().unwrap().to_string(), "56.8,60.6");
        assert_eq!("-33.95,-180".parse::<Near>().unwrap().to_string(), "-34.0,-180.0");
        for bad in ["", "56.8", "91,0", "0,181", "NaN,0", "inf,0", "a,b", "1,2,3"] {
            assert!(bad.parse::<Near>().is_err(), "{bad}");
        }
    }

    #[test]
    fn from_moscow_to_yekaterinburg_it_is_some_1400_kilometres() {
        let distance = kilometres((55.75, 37.62), (56.84, 60.61));
        assert!((1400.0..1440.0).contains(&distance), "{distance}");
    }
}
