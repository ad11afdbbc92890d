/** Links that an editor writes in a body by hand ("/people/") lead below the base of the site. */
import type { Element, Root, RootContent } from 'hast';

/** A rehype plugin that puts the base before every address of this site in `href`. */
export function baseLinks(base: string) {
  const prefix = base.replace(/\/*$/, '');
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'element') rebase(node, prefix);
    if ('children' in node) node.children.forEach((child) => visit(child as RootContent));
  };
  return () => visit;
}

/** "//host/" is another host's and "#id" the page's own: both stay. */
function rebase({ properties }: Element, prefix: string): void {
  const { href } = properties;
  if (typeof href === 'string' && /^\/(?!\/)/.test(href)) properties['href'] = prefix + href;
}
