import { anyOf, anyPhrase } from './any-of.ts';
import type { Exclusion } from './exclusion.ts';

const NUMBER = anyOf('two, three, four, five, six, seven, eight, nine, ten, twelve');

/** English phrases with a number word that count nothing. */
export const ENGLISH_IDIOMS: readonly Exclusion[] = [
  {
    reason: 'Number words that only point or compare.',
    patterns: [
      anyPhrase(`one of, one another, one by one, one on one, one thing, one side, one time, at one time, no one, each one,
        at once, all at once, many-to-one, one-(?:to|on|off|by|of|stop|click|way|size)[a-z-]*, the ${NUMBER} of (?:us|them|you)`),
    ],
  },
  {
    reason: 'Terms whose number describes how something is built: two-phase, three-tier.',
    patterns: [
      anyPhrase(
        `${NUMBER}-${anyOf('phase, tier, layer, way, step, stage, part, factor, sided, letter, dimensional, legged, pronged, person, word, page, star, digit')}`,
      ),
    ],
  },
  {
    reason: 'Figures of speech.',
    patterns: [
      anyPhrase(`a thousand words, thousand-foot, a million (?:reasons|miles|little), one in a million, 1 in a million,
        thanks a million, million[- ]dollar (?:question|idea), by the (?:dozen|hundreds|thousands), ten to one, fifty-fifty,
        nine times out of ten, at sixes and sevens, on cloud nine, dressed to the nines, the whole nine yards, seven seas,
        zero[- ]day, day zero, ground zero, (?:from )?zero to (?:one(?: hundred)?|hero|a hundred), think twice,
        once or twice, twice over, seconds? thoughts?, as many times as, give me a second, wait a (?:second|minute)`),
    ],
  },
  {
    reason: 'Half as one of two sides.',
    patterns: [
      anyPhrase(
        `${anyOf('first, second, other, latter, better, former, upper, lower, top, bottom, left, right, front, back, last, near, far')} half`,
      ),
    ],
  },
  {
    reason: 'Half as part of another word or of a saying.',
    patterns: [
      anyPhrase(
        `half[- ]${anyOf('way, hearted(?:ly)?, baked, duplex, open, closed, life, lives, time, day, days, year, years, dozen, yearly, marathon, truths?, brother, sister, asleep, width, precision, measures?, finished, written, done, jokingly, circle, moon, space, steps?, term, and[- ]half, built, empty, full, expected')}`,
      ),
      anyPhrase(`half an? (?:dozen|year|day|century|decade|world|mile|chance|mind), not half, isn't half, half of (?:19|20)\\d\\d,
        half (?:of )?the (?:battle|fun|story|fight|job|matter|picture|problem|point|trouble|truth)`),
    ],
  },
  {
    reason: 'Doubling as a manner, a type or a place and not as an amount.',
    patterns: [
      anyPhrase(`double-[a-z]+, triple-[a-z]+, triples? stores?, type double, floats? (?:and|or) doubles?, quarter-(?:final|back)s?,
        doubl(?:e|es|ed|ing) ${anyOf('down, as, back, up, check(?:ed|ing|s)?, click(?:ed|ing|s)?, quot(?:e|ed|es), dash(?:es)?, precision, entry, bind, standards?, tap, buffer(?:ing|ed)?, writ(?:e|es|ing), spend(?:ing)?, slash(?:es)?, colon, taxation')}`),
    ],
  },
];
