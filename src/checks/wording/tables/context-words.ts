/** Products whose versions are written as a number beside the name. Mixed case needs no entry. */
export const PRODUCTS: ReadonlySet<string> = new Set(
  `oracle java python windows ubuntu debian centos kafka redis spark hadoop kubernetes node rails django go rust vue react
  angular android ios iphone mysql postgres postgresql tidb mariadb mongodb elasticsearch hive flink presto tikv linux kernel
  php ruby swift kotlin scala chrome firefox safari db2 sql vitess aurora intel ryzen xeon gen area room route flight boeing
  airbus playstation xbox office word excel photoshop model series mark claude gpt gemini llama qwen deepseek helm terraform
  spring hibernate tomcat nginx apache envoy istio grafana prometheus gradle maven webpack vite astro typescript javascript
  dotnet net cpp js npm deno bun julia erlang elixir unicode ansi posix`.split(/\s+/),
);

/** English words before a number that tells a size. */
export const AROUND_ENGLISH: readonly string[] = [
  ...['over', 'more than', 'nearly', 'almost', 'up to', 'at least', 'as many as', 'exceeding'],
  ...[
    'less than',
    'fewer than',
    'greater than',
    'exceeds',
    'approximately',
    'roughly',
    'a total of',
  ],
];

/** The same in Chinese, and signs. */
export const AROUND_CHINESE: readonly string[] = [
  ...[
    '超过',
    '近',
    '将近',
    '高达',
    '多达',
    '突破',
    '逾',
    '不到',
    '至少',
    '最多',
    '不足',
    '达到',
    '提升至',
    '提升到',
    '增长至',
    '增长到',
    '增加到',
    '上升到',
    '扩展到',
    '降至',
    '降到',
    '下降到',
    '减少到',
    '~',
    '≈',
    '约',
  ],
];

/** English words before the time that something took. */
export const TOOK_ENGLISH: ReadonlySet<string> = new Set(
  'in within under than to took takes take taking needed lasted just only every'.split(' '),
);

/** The same in Chinese. */
export const TOOK_CHINESE: readonly string[] = [
  ...[
    '缩短到',
    '缩短至',
    '缩短为',
    '降到',
    '降至',
    '减少到',
    '减到',
    '仅用',
    '只用',
    '只用了',
    '仅用了',
  ],
  ...[
    '只需',
    '仅需',
    '只要',
    '花了',
    '用了',
    '不到',
    '短短',
    '仅',
    '耗时',
    '历时',
    '压缩到',
    '超过',
    '超',
    '近',
    '长达',
    '为期',
    '提前',
    '至少',
  ],
];
