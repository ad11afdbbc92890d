/** The map of the event: from where people were taken, in which directions, and how many. */
import { writeNumber } from '../text/spell-number.ts';
import { byId, lookUp } from './look-up.ts';
import type { Model, Place, Statement } from './model.ts';
import { numberOf } from './number-of.ts';
import { statementsOf } from './statements.ts';

export interface MapArrow {
  /** "114". */
  label: string;
  /** "taken to Ukraine". */
  words: string;
  to: Place;
  statement: Statement;
}

export interface MapView {
  from: Place;
  arrows: MapArrow[];
  caption: string | undefined;
}

/** The map, where the story has one. */
export function viewMap({ story, claims, places }: Model): MapView | undefined {
  if (story.map === undefined) return undefined;
  const statements = statementsOf(claims);
  const placeById = byId(places);
  const arrows = story.crowd.parts.flatMap(({ count, label, to }) => {
    if (to === undefined) return [];
    const statement = statements.get(count);
    const number = writeNumber(numberOf(statement));
    return [{ label: number, words: label, to: lookUp(placeById, to, 'place'), statement }];
  });
  return { from: lookUp(placeById, story.map.from, 'place'), arrows, caption: story.captions.map };
}
