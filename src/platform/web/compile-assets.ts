import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';
import * as sass from 'sass';

type Content = string | Uint8Array;
type NameFile = (name: string, content: Content) => string;

/** Where the style sheets of the libraries say their pictures are. */
const picturesInStyles = /url\(["']?\/assets\/images\/([\w.-]+)["']?\)/g;

/**
 * Everything a page loads, by plain name: app.css, app.js, begin.js, mark.svg, and those pictures of the libraries that the
 * style sheet really uses. `nameFile` gives the name a file will be served under.
 */
export async function compileAssets(root: string, nameFile: NameFile): Promise<Map<string, Content>> {
  const web = join(root, 'src/platform/web');
  const [styles, scripts, mark] = await Promise.all([
    compileStyles(root, join(web, 'styles/app.scss')),
    compileScripts(['app', 'begin'].map((name) => join(web, `browser/${name}.ts`))),
    readFile(join(web, 'mark.svg')),
  ]);
  const pictures = await readPictures(root, styles);
  const withPictures = styles.replaceAll(picturesInStyles, (_, name: string) => {
    const content = pictures.get(name);
    if (content === undefined) throw new Error(`The style sheet uses a picture that is not there: ${name}`);
    return `url(/assets/${nameFile(name, content)})`;
  });
  return new Map([...pictures, ...scripts, ['mark.svg', mark], ['app.css', withPictures]]);
}

async function compileStyles(root: string, entry: string): Promise<string> {
  const { css } = await sass.compileAsync(entry, { loadPaths: [root], style: 'compressed', quietDeps: true });
  return css;
}

async function compileScripts(entryPoints: string[]): Promise<[string, Content][]> {
  const { outputFiles } = await esbuild.build({
    entryPoints,
    outdir: 'assets',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map((file) => [basename(file.path), file.contents]);
}

async function readPictures(root: string, styles: string): Promise<Map<string, Content>> {
  const names = new Set([...styles.matchAll(picturesInStyles)].map((found) => found[1] ?? ''));
  const folder = join(root, 'node_modules/@ministryofjustice/frontend/moj/assets/images');
  const read = [...names].map(async (name) => [name, await readFile(join(folder, name))] as const);
  return new Map(await Promise.all(read));
}
