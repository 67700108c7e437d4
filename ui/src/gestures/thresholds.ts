/** A finger that moves no further than this still taps; one that moves further drags. */
export const TAP_SLOP_MM = 5;

/** The same control, or the same spot, does not act twice within this time: trembling hands strike twice. */
export const REPEAT_GUARD_MS = 300;

/** After a touch, pointer events of the same finger may follow for this long; they are not news. */
export const TOUCH_QUIET_MS = 700;

/** A mouse clicks where it is let go, this long afterwards at most. */
export const CLICK_AFTER_DRAG_MS = 50;

/** How fast a finger was when it left is measured over this last stretch of its way. */
export const SPEED_WINDOW_MS = 100;

/** A page that was flicked goes on as if it kept the finger's speed for this long. */
export const MOMENTUM_MS = 300;

/** What was let go comes to rest after about five of these. */
export const REST_MS = 70;
