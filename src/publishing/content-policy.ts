/** The content security policy of one built page, made from what the page really inlines. */
import { createHash } from 'node:crypto';

/** `'sha256-…'` of a text, as a policy names it (CSP level 3, section 2.3.1). */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The contents of every element of one name that carries its text itself. */
function inlined(html: string, name: 'script' | 'style'): string[] {
  const element = new RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}>`, 'g');
  return Array.from(html.matchAll(element))
    .filter(([, attributes = '']) => !/\bsrc=|type="application\/(ld\+)?json"/.test(attributes))
    .map(([, , text = '']) => text);
}

/**
 * The policy of a page: nothing from anywhere, but its own inlined style and script by their hash,
 * and fonts, pictures and files of its own host.
 */
export function contentPolicy(html: string): string {
  const sources = (name: 'script' | 'style') => [...new Set(inlined(html, name).map(hashOf))];
  const scripts = [
    ...sources('script'),
    ...(/<script\b[^>]*\bsrc=|\bimport\('/.test(html) ? ["'self'"] : []),
  ];
  const styles = [...sources('style'), ...(/rel="?stylesheet/.test(html) ? ["'self'"] : [])];
  return [
    "default-src 'none'",
    styles.length > 0 && `style-src ${styles.join(' ')}`,
    scripts.length > 0 && `script-src ${scripts.join(' ')}`,
    "font-src 'self'",
    "img-src 'self'",
    // A page fetches nothing; what checks it asks its own host for robots.txt.
    "connect-src 'self'",
    /<form\b/.test(html) ? "form-action 'self'" : "form-action 'none'",
    "base-uri 'none'",
  ]
    .filter(Boolean)
    .join(';');
}

/** The page with its policy as the first thing behind the charset, before anything it rules over. */
export function withContentPolicy(html: string): string {
  const charset = /<meta charset="?utf-8"?\s*\/?>/i.exec(html);
  if (!charset) throw new Error('a page without <meta charset="utf-8"> cannot carry a policy');
  const at = charset.index + charset[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(html)}">`;
  return html.slice(0, at) + meta + html.slice(at);
}
