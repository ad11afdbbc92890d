/** Model -> JSON: all tables in one file, with what the whole is and under which terms. */
import type { Model } from '../model/model.ts';
import { canonical, routes } from '../model/routes.ts';
import { site } from '../site.ts';
import type { Row } from './row.ts';

/** The terms of every file, in a sentence. */
export const terms =
  'Our words: CC BY 4.0. Quotations remain their publishers’: name the outlet first, then this site.';

export function toJson({ story }: Model, tables: Record<string, readonly Row[]>): string {
  const about = {
    site: site.name,
    address: canonical(routes.home()),
    title: story.title,
    date: story.date,
    zone: story.zone,
    reported: story.reported,
    horizon: story.horizon.say,
    terms,
  };
  return `${JSON.stringify({ about, ...tables }, null, 1)}\n`;
}
