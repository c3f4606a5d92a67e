import type { UnitClass } from '../unit.ts';

const WORDS: Readonly<Record<Exclude<UnitClass, 'thing'>, string>> = {
  percent: 'percent percentage pct pp bps',
  clock:
    'ns us µs μs ms sec secs second seconds min mins minute minutes hr hrs hour hours nanosecond nanoseconds microsecond microseconds millisecond milliseconds',
  calendar:
    'day days week weeks month months night nights weekend weekends workday workdays quarter quarters',
  years: 'year years yr yrs decade decades century centuries',
  data: 'bit bits byte bytes kb mb gb tb pb eb zb kib mib gib tib pib kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes petabyte petabytes exabyte exabytes kbps mbps gbps tbps gig gigs',
  measure:
    'qps tps rps iops ops opm tpm tpmc fps hz khz mhz ghz thz flops tflops gflops pflops usd rmb cny eur gbp hkd sgd jpy inr dollar dollars cent cents euro euros yuan pounds rupees yen km kilometers kilometres miles meters metres cm kg tons tonnes watt watts kw mw gw kwh mwh gwh mah degrees acres sqm pv uv dau mau vcpu vcpus tokens token nines',
  count:
    'node nodes server servers machine machines instance instances cluster clusters host hosts vm vms pod pods container containers user users customer customers client clients company companies business businesses enterprise enterprises organization organizations organisation organisations people person persons employee employees engineer engineers developer developers dba dbas row rows record records query queries transaction transactions request requests order orders connection connections message messages database databases country countries city cities core cores cpu cpus gpu gpus download downloads star stars contributor contributors member members subscriber subscribers player players merchant merchants store stores bank banks team-members installs visitors viewers tenants tenant adopters',
};

/** English units and the things whose number is a result, in lower case. */
export const ENGLISH_UNITS: ReadonlyMap<string, UnitClass> = new Map(
  unitClasses().flatMap((unit) =>
    WORDS[unit].split(' ').map((word): [string, UnitClass] => [word, unit]),
  ),
);

/** Units of one letter, which must be attached to the digits: 5s, 64G, 20T. */
export const ATTACHED_UNITS: ReadonlyMap<string, UnitClass> = new Map([
  ['s', 'clock'],
  ['h', 'clock'],
  ['d', 'calendar'],
  ['G', 'data'],
  ['T', 'data'],
  ['P', 'data'],
  ['W', 'measure'],
  ['w', 'measure'],
]);

/** Words that end like plurals and name one thing, or none. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  `series always perhaps besides sometimes towards afterwards regards thanks news lens analytics physics statistics
  kubernetes devops aws tls https dns rds gps cms os ios macos redis postgres as is was has does goes says
  makes gives takes needs means runs shows adds allows supports provides includes contains uses`.split(
    /\s+/,
  ),
);

/** Words between a number and what it counts end the search for it. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those of in on at to from by with for as and or but nor so than then when while where which who
  whose is are was were be been being has have had do does did can could will would shall should may might must not no
  it its they their we our you your he she his her i my us them if because after before since until during into onto over
  under per via about between within without across through there here also only just still yet too very up down out off`.split(
    /\s+/,
  ),
);

function unitClasses(): Exclude<UnitClass, 'thing'>[] {
  return ['percent', 'clock', 'calendar', 'years', 'data', 'measure', 'count'];
}
