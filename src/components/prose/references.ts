/** The references that the body of an entry may hold, by the name they are written with. */
import Claim from './Claim.astro';
import Event from './Event.astro';
import Organisation from './Organisation.astro';
import Person from './Person.astro';
import Source from './Source.astro';
import Words from './Words.astro';

export const references = { Claim, Event, Organisation, Person, Source, Words };
