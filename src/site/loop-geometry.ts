/** A place in a drawing, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place for text, and which end of the text stands there. */
export interface TextPoint extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A disc with the places for its number and its name. */
export interface Disc extends Point {
  readonly r: number;
  readonly number: TextPoint;
  readonly label: TextPoint;
}

/** An arrow: its line, its head, and the place for its number. */
export interface ArrowShape {
  readonly line: string;
  readonly head: string;
  readonly count: TextPoint;
}

/** Where everything of the loop stands in a drawing. Which stage is where follows from the order. */
export interface LoopShape {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly Disc[];
  /** From each stage to the next; the last leads back to the first. */
  readonly arrows: readonly ArrowShape[];
  readonly summits: Disc;
  /** The line outside the ring on which the summits stand. */
  readonly orbit: string;
  /** From the orbit to each stage. */
  readonly feeds: readonly ArrowShape[];
  /** The asks of customers: in the middle, or under the column. */
  readonly asks: TextPoint;
}

/** How long the head of an arrow is, and half its breadth. */
const HEAD = { length: 9, half: 4.5 };

/** The loop as a ring, for wide pages. Stages turn clockwise from the top; summits stand on an orbit around it. */
export function ringShape(count: number): LoopShape {
  const centre = { x: 340, y: 340 };
  const [radius, orbit, r, gap] = [208, 300, 55, 7];
  const step = 360 / count;
  const angle = (index: number) => -90 + index * step;
  // How many degrees of the ring a disc and the gap beside it cover.
  const covered = degrees(2 * Math.asin((r + gap) / (2 * radius)));
  const at = (distance: number, degree: number) => polar(centre, distance, degree);
  const summitsAngle = -90 - step / 2;
  const summitsRadius = 39;
  const summitsGap = degrees(2 * Math.asin((summitsRadius + gap) / (2 * orbit)));
  return {
    width: 680,
    height: 680,
    stages: range(count).map((index) => disc(at(radius, angle(index)), r)),
    arrows: range(count).map((index) => {
      const [from, to] = [angle(index) + covered, angle(index + 1) - covered];
      const bend = degrees(HEAD.length / radius);
      return {
        line: arc(at(radius, from), at(radius, to - bend), radius, to - from > 180),
        head: head(at(radius, to), at(radius, to - bend)),
        count: middleText(at(radius - 25, (from + to) / 2)),
      };
    }),
    summits: disc(at(orbit, summitsAngle), summitsRadius),
    orbit: arc(
      at(orbit, summitsAngle + summitsGap),
      at(orbit, summitsAngle + 360 - summitsGap),
      orbit,
      true,
    ),
    feeds: range(count).map((index) => ({
      line: line(at(orbit, angle(index)), at(radius + r + gap + HEAD.length, angle(index))),
      head: head(
        at(radius + r + gap, angle(index)),
        at(radius + r + gap + HEAD.length, angle(index)),
      ),
      count: middleText(at(orbit + 17, angle(index))),
    })),
    asks: { ...centre, anchor: 'middle' },
  };
}

/** The loop as a column, for narrow pages: stages one below another, the way back on the left, the orbit on the right. */
export function columnShape(count: number): LoopShape {
  const [width, r, step, top, gap] = [360, 29, 92, 38, 6];
  const [x, back, orbit] = [74, 14, 340];
  const y = (index: number) => top + index * step;
  const last = y(count - 1);
  const summits = { x: orbit - 30, y: last + 84 };
  const right = (point: Point, down = 0): TextPoint => ({
    x: point.x + r + 14,
    y: point.y + down,
    anchor: 'start',
  });
  return {
    width,
    height: summits.y + 46,
    stages: range(count).map((index) => ({
      ...disc({ x, y: y(index) }, r),
      number: { x, y: y(index) + 7, anchor: 'middle' },
      label: right({ x, y: y(index) }, 6),
    })),
    arrows: range(count).map((index) => {
      if (index === count - 1)
        return {
          line: `M${x - r - gap} ${last}H${back + 12}Q${back} ${last} ${back} ${last - 12}V${top + 12}Q${back} ${top} ${back + 12} ${top}H${x - r - gap - HEAD.length}`,
          head: head({ x: x - r - gap, y: top }, { x: x - r - gap - HEAD.length, y: top }),
          count: { x: back + 8, y: last - 22, anchor: 'start' },
        };
      const [from, to] = [y(index) + r + gap, y(index + 1) - r - gap];
      return {
        line: line({ x, y: from }, { x, y: to - HEAD.length }),
        head: head({ x, y: to }, { x, y: to - HEAD.length }),
        count: { x: x + 12, y: (from + to) / 2 + 4, anchor: 'start' },
      };
    }),
    summits: disc(summits, 38),
    orbit: `M${orbit} ${summits.y - 34}V${top}`,
    feeds: range(count).map((index) => ({
      line: line({ x: orbit, y: y(index) }, { x: orbit - 34 + HEAD.length, y: y(index) }),
      head: head({ x: orbit - 34, y: y(index) }, { x: orbit - 34 + HEAD.length, y: y(index) }),
      count: { x: orbit - 40, y: y(index) + 4, anchor: 'end' },
    })),
    asks: { x: back, y: summits.y - 8, anchor: 'start' },
  };
}

function disc(centre: Point, r: number): Disc {
  return {
    ...round(centre),
    r,
    number: middleText({ x: centre.x, y: centre.y - 7 }),
    label: middleText({ x: centre.x, y: centre.y + 14 }),
  };
}

function middleText(point: Point): TextPoint {
  const { x, y } = round({ x: point.x, y: point.y + 4 });
  return { x, y, anchor: 'middle' };
}

/** A clockwise arc. */
function arc(from: Point, to: Point, radius: number, long: boolean): string {
  const [a, b] = [round(from), round(to)];
  return `M${a.x} ${a.y}A${radius} ${radius} 0 ${long ? 1 : 0} 1 ${b.x} ${b.y}`;
}

function line(from: Point, to: Point): string {
  const [a, b] = [round(from), round(to)];
  return `M${a.x} ${a.y}L${b.x} ${b.y}`;
}

/** A head whose tip is at a point, coming from another. */
function head(tip: Point, from: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y);
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const [a, b, c] = [
    round(tip),
    round({ x: from.x - dy * HEAD.half, y: from.y + dx * HEAD.half }),
    round({ x: from.x + dy * HEAD.half, y: from.y - dx * HEAD.half }),
  ];
  return `M${a.x} ${a.y}L${b.x} ${b.y}L${c.x} ${c.y}Z`;
}

function polar(centre: Point, distance: number, degree: number): Point {
  const radians = (degree * Math.PI) / 180;
  return {
    x: centre.x + distance * Math.cos(radians),
    y: centre.y + distance * Math.sin(radians),
  };
}

// Browsers draw a tenth of a unit alike; more digits only make pages longer.
const round = ({ x, y }: Point): Point => ({ x: tenth(x), y: tenth(y) });

const tenth = (value: number) => Math.round(value * 10) / 10;

const degrees = (radians: number) => (radians * 180) / Math.PI;

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
