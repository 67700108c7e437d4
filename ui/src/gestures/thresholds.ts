/** A finger that moves no further than this still taps. */
export const TAP_SLOP_MM = 5;

/** The same control, or the same spot, does not act twice within this time: trembling hands strike twice. */
export const REPEAT_GUARD_MS = 300;

/** After a touch, pointer events of the same finger may follow for this long; they are not news. */
export const TOUCH_QUIET_MS = 700;
