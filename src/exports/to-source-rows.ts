/** Model -> sources: one row is one article, with where it comes from. */
import type { Model } from '../model/model.ts';
import { canonical } from '../model/routes.ts';
import type { Row } from './row.ts';

export function toSourceRows({ sources }: Model): Row[] {
  return sources.map(({ id, letter, name, identified, review, entry, href }) => ({
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
    review: review === 'editor' ? 'person' : 'machine',
    goes_back_to: entry.origin?.who ?? '',
    goes_back_basis: entry.origin?.basis ?? '',
    goes_back_confidence: entry.origin?.confidence ?? '',
    text_sha256: entry.seed.sha256,
    page: canonical(href),
  }));
}
