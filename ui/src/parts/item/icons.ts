import type { Kind } from '../../backend/generated/Kind';
import type { Dye } from '../../backend/generated/Dye';
import calendarDays from 'icon:calendar-days';
import feather from 'icon:feather';
import film from 'icon:film';
import images from 'icon:images';
import map from 'icon:map';
import mapPin from 'icon:map-pin';
import user from 'icon:user';

/** The icon that stands for a kind of item. */
export const ICON_OF_KIND: Record<Kind, string> = {
  district: map,
  venue: mapPin,
  story: feather,
  work: images,
  film,
  person: user,
  moment: calendarDays,
};

/** The dye that a kind of item wears on tags. */
export const DYE_OF_KIND: Record<Kind, Dye> = {
  district: 'sage',
  venue: 'sage',
  story: 'madder',
  work: 'indigo',
  film: 'walnut',
  person: 'madder',
  moment: 'walnut',
};
