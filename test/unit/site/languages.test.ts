import path from 'node:path';
import {expect, it} from 'vitest';
import {notFoundText} from '../../../src/plugins/languages';
import {root} from '../../setup/paths';

const folder = path.join(root, 'i18n');

it('says in another language that there is no such page', async () => {
  expect(await notFoundText(folder, 'es', '/base/')).toEqual({
    lang: 'es',
    title: 'Página no encontrada',
    why: expect.stringContaining('No hay nada en esta dirección') as string,
    home: 'Página de inicio en español',
    href: '/base/es/',
  });
});

it('says nothing in a language that lacks the words', async () => {
  expect(await notFoundText(folder, 'xx', '/')).toBeUndefined();
});
