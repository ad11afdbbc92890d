/** Model -> sources: one row is one article, with where it comes from. */
import { everySource } from '../model/count-sources.ts';
import type { Model } from '../model/model.ts';
import { canonical } from '../model/routes.ts';
import type { Row } from './row.ts';

export function toSourceRows(model: Model): Row[] {
  return everySource(model).map(({ id, letter, name, identified, review, entry, href }) => ({
    source: id,
    letter,
    publisher: name,
    identified,
    headline: entry.headline ?? '',
    url: entry.url ?? '',
    published: entry.published.edtf ?? '',
    published_basis: entry.published.basis,
    added: entry.added,
    language: entry.language,
    chapter: entry.chapter ?? '',
    corrected: entry.versions.at(-1)?.from ?? '',
    withdrawn: entry.withdrawn?.date ?? '',
    review: review === 'editor' ? 'person' : 'machine',
    goes_back_to: entry.origin?.who ?? '',
    goes_back_basis: entry.origin?.basis ?? '',
    goes_back_confidence: entry.origin?.confidence ?? '',
    text_sha256: entry.seed.sha256,
    page: canonical(href),
  }));
}
