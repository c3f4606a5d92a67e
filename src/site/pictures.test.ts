import { expect, it } from 'vitest';
import { routesOf } from '#model/routes.ts';
import { pictureFiles, pictureView } from './pictures.ts';

const routes = routesOf({ base: '/proof', defaultLocale: 'en' });

it('makes photographs narrower, never wider than they are', () => {
  const files = pictureFiles('cases/ann', 'desk.jpg', { width: 1000, height: 500 });
  expect(files.map(({ width }) => width)).toEqual([480, 960, 1000]);
  expect(files[0]?.path).toBe('pictures/cases/ann/desk.jpg.480.webp');
});

it('stops where no screen needs more', () => {
  const files = pictureFiles('cases/ann', 'desk.jpg', { width: 4000, height: 2000 });
  expect(files.map(({ width }) => width)).toEqual([480, 960, 1440]);
});

it('keeps drawings as they are', () => {
  expect(pictureFiles('cases/ann', 'plan.svg', { width: 640, height: 480 })).toEqual([
    { path: 'pictures/cases/ann/plan.svg', width: undefined },
  ]);
});

it('gives a page the size of a picture and addresses below the base', () => {
  expect(pictureView(routes, 'cases/ann', 'a b.png', { width: 500, height: 100 })).toEqual({
    src: '/proof/pictures/cases/ann/a%20b.png.500.webp',
    srcset:
      '/proof/pictures/cases/ann/a%20b.png.480.webp 480w, /proof/pictures/cases/ann/a%20b.png.500.webp 500w',
    width: 500,
    height: 100,
  });
});
