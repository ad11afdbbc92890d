/**
 * The few lines that run in the head of every page. They show the reader's theme before the first paint, and ask
 * for the script: where a spelling was chosen at once, and the page waits for it, so that no name changes its
 * width in view; else when the page stands, so that its first paint waits for nothing.
 */
import { keys } from './stored.ts';

/**
 * @param address Where the script of `main.ts` lies, from the root of the host. A module runs once, however often
 *   it is asked for.
 */
export function headScript(address: string): string {
  return `onload=()=>import('${address}');try{const kept=localStorage;document.documentElement.dataset.theme=kept['${keys.theme}']||'';if(kept['${keys.names}'])document.write('<script type=module blocking=render src=${address}><\\/script>')}catch{}`;
}
