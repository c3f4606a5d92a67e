import type { Exclusion } from '../masks.ts';

/** English phrases with a number word that count nothing. */
export const ENGLISH_IDIOMS: readonly Exclusion[] = [
  {
    reason: 'Number words that only point or compare: one of, one another, no one, at one time.',
    patterns: [
      /(?<![A-Za-z])(?:one (?:of|another|by one|on one|day|thing|side)|one-(?:to|on|off|by|of|stop|click|way|size)[a-z-]*|no one|each one|at once|all at once|many-to-one|at one time|one time)(?![a-z])/gi,
      /(?<![A-Za-z])(?:two|three|four|five|six|seven|eight|nine|ten|twelve)-(?:phase|tier|layer|way|step|stage|part|factor|sided|fold benefit|letter|dimensional|legged|pronged|person|word|page|star|digit)(?![a-z])/gi,
    ],
  },
  {
    reason: 'Figures of speech.',
    patterns: [
      /(?<![A-Za-z])(?:a thousand words|thousand-foot|a million (?:reasons|miles|little)|(?:one|1) in a million|thanks a million|million[- ]dollar (?:question|idea)|by the (?:dozen|hundreds|thousands)|nine times out of ten|ten to one|zero[- ]day|day zero|ground zero|hundred and ten|fifty-fifty|second(?:s)? thoughts?|the (?:six|four|five|two) of (?:us|them|you)|at sixes and sevens|on cloud nine|a stitch in time|dressed to the nines|the whole nine yards|seven seas|think twice|once or twice|twice over|in one second|give me a second|wait a (?:second|minute))(?![a-z])/gi,
    ],
  },
  {
    reason: 'Half as part of another word or of a saying.',
    patterns: [
      /(?<![A-Za-z])(?:(?:the )?(?:first|second|other|latter|better|former|upper|lower|top|bottom|left|right|front|back|last|near|far) half|half[- ](?:way|hearted(?:ly)?|baked|duplex|open|closed|life|lives|time|day|days|year|years|dozen|yearly|marathon|truth|truths|brother|sister|asleep|width|precision|measures?|finished|written|done|jokingly|circle|moon|space|step|steps|term|and[- ]half|built|empty|full|expected)|half an? (?:dozen|year|day|century|decade|world|mile|chance|mind)|half (?:the (?:battle|fun|story|fight|job)|of it)|(?:isn't|not) half)(?![a-z])/gi,
    ],
  },
  {
    reason: 'Doubling as a manner, a type or a place and not as an amount.',
    patterns: [
      /(?<![A-Za-z])(?:doubl(?:e|ed|es|ing) (?:down|as|back|up|check(?:ed|ing|s)?|click(?:ed|ing|s)?|quot(?:e|ed|es)|dash(?:es)?|precision|entry|bind|standards?|tap|buffer(?:ing|ed)?|writ(?:e|es|ing)|spend(?:ing)?|slash(?:es)?|colon|taxation)|double-[a-z]+|triple(?:s)? (?:store|stores|a)|triple-[a-z]+|doubles? \(|type double|float(?:s)? (?:and|or) doubles?|quarter-(?:final|back)s?)(?![a-z])/gi,
    ],
  },
];
