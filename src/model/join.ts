/** Joins the entries of all collections into one model. Pure: the same entries give the same model. */
import { countsFor, ofTheDay } from '../law/counts-for.ts';
import { speakersAmong } from './attribute.ts';
import { compareText } from './in-order.ts';
import { holdingsOf } from '../law/holdings-of.ts';
import { joinClaims } from './join-claims.ts';
import { joinEvents } from './join-events.ts';
import { joinPeople } from './join-people.ts';
import { joinQuotations } from './join-quotations.ts';
import { joinSources } from './join-sources.ts';
import { fillTopics, openTopics } from './join-topics.ts';
import { byId, lookUp } from './look-up.ts';
import type { Entries, Event, Model, Organisation, Person, Source } from './model.ts';
import { formsOf, lineOfNaming } from './name-line.ts';
import { routes } from './routes.ts';
import { type Statements, statementsOf } from './statements.ts';

/** The model of everything that stands in the content folder. */
export function join(entries: Entries): Model {
  const all = joinSources(entries);
  const sources = all.filter(({ entry }) => countsFor(entry, ofTheDay));
  const withdrawn = all.filter(({ entry }) => entry.withdrawn !== undefined);
  const later = all.filter((source) => !sources.includes(source) && !withdrawn.includes(source));
  const topics = openTopics(entries);
  const { stages } = entries.story;
  const claims = joinClaims(entries, {
    sources: all,
    topics,
    holdings: holdingsOf(entries),
    stages,
  });
  const statements = statementsOf(claims);
  const places = entries.places.map(({ entry }) => entry);
  const events = joinEvents(entries, { statements, places: byId(places) });
  const people = joinPeople(entries, { sources, statements });
  const organisations = joinOrganisations(entries, sources, statements);
  joinQuotations(all, { claims, speakers: speakersAmong(entries) });
  fillTopics(topics, { claims, events, people });
  joinPresence(events, people, organisations);
  const counting = [...sources, ...later];
  joinOwnWords(people, byId(counting));
  joinCredits(organisations, counting);
  const { story } = entries;
  const argued = entries.arguments.toSorted(
    (one, other) => one.entry.order - other.entry.order || compareText(one.id, other.id),
  );
  return {
    story,
    sources,
    later,
    withdrawn,
    topics,
    arguments: argued,
    claims,
    people,
    organisations,
    events,
    places,
  };
}

function joinOrganisations(
  { organisations }: Entries,
  sources: readonly Source[],
  statements: Statements,
): Organisation[] {
  return organisations
    .map(({ id, entry }) => ({
      id,
      name: entry.name,
      entry,
      line: lineOfNaming(formsOf(id, 'organisation'), sources),
      statements: entry.statements.map(statements.get),
      credited: [],
      href: routes.organisation(id),
    }))
    .sort((one, other) => compareText(one.name, other.name));
}

/** Who was there: from the event to its people and organisations, and back. */
function joinPresence(
  events: readonly Event[],
  people: readonly Person[],
  organisations: readonly Organisation[],
): void {
  const [personById, organisationById] = [byId(people), byId(organisations)];
  for (const event of events) {
    event.people = event.entry.people.map((id) => lookUp(personById, id, 'person'));
    event.organisations = event.entry.organisations.map((id) =>
      lookUp(organisationById, id, 'organisation'),
    );
    event.people.forEach((person) => person.events.push(event));
  }
}

function joinOwnWords(people: readonly Person[], sources: ReadonlyMap<string, Source>): void {
  for (const person of people) {
    // Words that were withdrawn or corrected are shown on the page of their source only.
    person.ownWords = person.entry.ownWords.flatMap(({ source, evidence }) => {
      const quotations = sources.get(source)?.quotations;
      const words = quotations && lookUp(byId(quotations), evidence, 'evidence');
      return words && !words.correctedOn ? [words] : [];
    });
  }
}

function joinCredits(organisations: readonly Organisation[], sources: readonly Source[]): void {
  const quotations = sources.flatMap((source) => source.quotations);
  for (const organisation of organisations) {
    organisation.credited = quotations.filter(({ attribution }) =>
      attribution.some(({ who }) => who === organisation.id),
    );
  }
}
