/** The countries around some places: a window on the world, its borders, and the land of one country. */
import { geoContains, geoIdentity, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh, transform } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { type Point, simplify } from './simplify.ts';

/** A country in the units of the chart. */
export interface Land {
  name: string;
  rings: Position[][];
}

export interface Borders {
  width: number;
  height: number;
  project: (place: Point) => Point;
  /** The country in which the first of the places lies. */
  home: Land | undefined;
  /** All countries that the window shows, the home country among them. */
  lands: Land[];
  /** The home country, as a path. */
  land: string;
  /** All borders and coasts in the window, each drawn once. */
  lines: string;
}

type Country = Feature<Polygon | MultiPolygon, { name: string }>;
type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Points that stray less than this from a line are left out. */
const TOLERANCE = 1.1;
const PADDING = 40;
/** Lines run on past the edge of the window, so that no line ends in sight. */
const BLEED = 4;

const countries = feature(atlas, atlas.objects.countries).features as Country[];

/** The window that shows all places (longitude, latitude) and the whole country of the first of them. */
export function drawBorders(places: readonly Point[], width: number, height: number): Borders {
  const home = countries.find((country) => geoContains(country, places[0]!));
  const projection = fitWindow(places, home, width, height);
  const measure = geoPath(projection);
  const shown = countries.filter((country) => measure.area(country) > 0);
  const flat = flatten(new Set(shown.map(({ properties }) => properties.name)), projection);
  const lands = (feature(flat, flat.objects.countries).features as Country[]).map(toLand);
  const draw = geoPath(geoIdentity().clipExtent(frameOf(width, height))).digits(0);
  const ofHome = lands.find(({ name }) => name === home?.properties.name);
  return {
    width,
    height,
    project: (place) => projection(place)!,
    home: ofHome,
    lands,
    land: (ofHome && draw({ type: 'Polygon', coordinates: ofHome.rings })) ?? '',
    lines: draw(mesh(flat, flat.objects.countries)) ?? '',
  };
}

/** Whether a point of the chart lies in a country: a ray from it crosses the outline an odd number of times. */
export function liesIn({ rings }: Land, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x1, y1] = ring[index - 1] as Point;
      const [x2, y2] = ring[index] as Point;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

function fitWindow(
  places: readonly Point[],
  home: Country | undefined,
  width: number,
  height: number,
): GeoProjection {
  const corners: [Point, Point] = [
    [PADDING, PADDING],
    [width - PADDING, height - PADDING],
  ];
  return geoMercator()
    .fitExtent(corners, {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPoint', coordinates: places.map((place) => [...place]) },
        ...(home ? [home.geometry] : []),
      ],
    })
    .clipExtent(frameOf(width, height));
}

function frameOf(width: number, height: number): [Point, Point] {
  return [
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ];
}

/** Outlines and holes alike: crossings count both. */
function toLand({ properties, geometry }: Country): Land {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { name: properties.name, rings: polygons.flat() };
}

/** The topology in the units of the chart, its arcs simplified: neighbours keep their common border. */
function flatten(names: ReadonlySet<string>, projection: GeoProjection): Countries {
  const geometries = atlas.objects.countries.geometries.filter(({ properties }) =>
    names.has((properties as { name: string }).name),
  );
  const toDegrees = transform(atlas.transform!);
  const arcs = atlas.arcs.map((arc) => {
    const points = arc.map((step, index) => projection(toDegrees([...step], index > 0) as Point)!);
    return simplify(points, TOLERANCE);
  });
  return {
    type: 'Topology',
    objects: { countries: { ...atlas.objects.countries, geometries } },
    arcs,
  };
}
