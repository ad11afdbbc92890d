/** The files that others may take, made at build time. */
import type { APIRoute } from 'astro';
import { exportFiles, type ExportFile } from '../../exports/export-files.ts';
import { loadModel } from '../../model/load.ts';

export async function getStaticPaths() {
  return exportFiles(await loadModel()).map((file) => ({
    params: { file: file.name },
    props: file,
  }));
}

export const GET: APIRoute<ExportFile> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': props.mediaType } });
