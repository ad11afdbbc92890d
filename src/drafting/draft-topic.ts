/** Drafts the entry of a topic, last in the order of the story's topics. */
import { addToList } from './add-to-list.ts';
import { type EntryDraft, printMdx } from './entry-draft.ts';
import { toSlug } from './source-id.ts';

/** The file of a topic, and the story with it. */
export function draftTopic(
  { title, question }: { title: string; question?: string | undefined },
  storyText: string,
): EntryDraft {
  const id = toSlug(title);
  const asked = question ?? `What is known of this: ${title}?`;
  return {
    files: {
      [`topics/${id}.mdx`]: printMdx({ title, question: asked }),
      'story.yaml': addToList(storyText, ['topics'], JSON.stringify(id)),
    },
    left: [
      ...(question === undefined ? ['question: what a reader comes with'] : []),
      'the body: what one must know, each sentence with its <Told by="…" />',
      'events and people, in the order of the page; claims join it by their own “topic”',
      'its place under “topics” of story.yaml: it stands last',
    ],
  };
}
