/**
 * The descriptions of the model and of the components of tellings in Chinese, by the English they
 * stand for. A test keeps the two in step.
 */
export const zh: Readonly<Record<string, string>> = {
  // Files
  'What is true of the site as a whole.': '整个网站的基本信息。',
  'The words that facts may use.': '事实里可以使用的词。',

  // The head of a telling
  'The title in this language.': '这种语言的标题。',
  'One or two sentences for lists, search and previews, without figures.':
    '一两句话的摘要，用于列表、搜索和预览，不写数字。',
  'A headline for the page, if it should differ from the name in facts.yaml.':
    '页面的标题，与 facts.yaml 里的名称不同时才写。',

  // Sorts of values
  'a text': '文字',
  'a text in each language': '各语言的文字',
  'a number': '数字',
  'a whole number': '整数',
  'true or false': 'true 或 false',
  'a web address that begins with https://': '以 https:// 开头的网址',
  'a day such as 2024-05-31': '日子，例如 2024-05-31',
  'a date such as 2019, 2020-Q2, 2019-08 or 2019-08-21':
    '日期，例如 2019、2020-Q2、2019-08 或 2019-08-21',

  // Every entry
  'draft: not on the site yet; withdrawn: taken back for good.':
    'draft：草稿，还不上网站；withdrawn：撤回，不再公开。',
  'The day from which it is on the site.': '从哪一天起登在网站上。',
  'The day by which somebody should look at it again.': '最晚到哪一天要有人再看一遍。',
  'Earlier folder names of this entry, so that old addresses keep working.':
    '本条目以前的文件夹名，旧网址因此还能打开。',
  'Of a withdrawn entry: the entry of the same kind to which its addresses lead.':
    '条目撤下后，由同类的哪个条目接替：旧网址会转到那里。',
  'The text in English.': '英文。',
  'The text in Chinese.': '中文。',
  'A short id of your own: lower-case letters, digits and hyphens.':
    '自己起的短名：小写字母、数字和连字符。',
  'Where it can be read.': '在哪里可以读到。',
  'Where that can be read.': '在哪里可以读到。',
  'Where it was published.': '发表在哪里。',
  'Where that was published.': '发表在哪里。',
  'Where to read about it.': '在哪里可以了解它。',
  'When.': '时间。',
  'For whom it is.': '适合谁。',

  // Figures
  'The figures of this entry: each stands here once, and everything that shows it takes it from here.':
    '本条目的数字。每个数字只写在这里一次，凡是显示它的地方都从这里取。',
  'The name by which tellings, flags and kits refer to this figure.':
    '讲述、主张和资料包用这个短名来引用这个数字。',
  'What is measured, from content/taxonomy.yaml.': '测的是什么，取自 content/taxonomy.yaml。',
  'The number: 25, 350,000, "1.3 trillion", or a range { from: 1, to: 2 }.':
    '数字：25、350,000、"1.3 万亿"，或范围 { from: 1, to: 2 }。',
  'The lower end of the range.': '范围的下限。',
  'The upper end of the range.': '范围的上限。',
  'The unit, from content/taxonomy.yaml. Where the source only gives a change, use percent-change (-58) or times (8).':
    '单位，取自 content/taxonomy.yaml。来源只给出变化幅度时，用 percent-change（-58）或 times（8）。',
  'How the source words it: about, over, under, nearly; leave out if it is exact.':
    '来源的措辞：about 约、over 超过、under 低于、nearly 接近；是准数就不写。',
  'What it is compared with; the improvement is computed from it, never typed.':
    '与什么相比。提升幅度由此算出，从不手写。',
  'The earlier or other value; leave out where the source only names what it compares with.':
    '之前的值，或用来对比的值；来源只说了和什么比、没给数值时不写。',
  'Its unit, if it differs from that of the metric.': '它的单位，与本数字不同时才写。',
  'before: how it was without the product; target: a limit to stay within; earlier: the same thing at an earlier time.':
    'before：没用产品之前；target：不得超过的上限；earlier：同一事物在更早的时候。',
  'What the baseline is: "MySQL sharding", "service limit", "November 2018".':
    '对比的是什么：“MySQL 分库分表”“业务上限”“2018 年 11 月”。',
  'When it was measured, as exactly as the source says: 2019, 2020-Q2, 2019-08, 2019-11-11.':
    '何时测得，按来源能给出的精度写：2019、2020-Q2、2019-08、2019-11-11。',
  'published: the source gives no day of measuring, so asOf is the day it was published.':
    'published：来源没说何时测得，asOf 写的是发表日期。',
  'What the figure covers: which system, which load, which part of the company.':
    '这个数字覆盖什么：哪个系统、什么负载、公司的哪一部分。',
  'The id of the source it was published in.': '发表它的来源的短名。',
  'What an honest page must say beside the figure.': '诚实的页面应当在数字旁边交代的话。',
  'true: one of the figures to show first.': 'true：优先显示的数字之一。',

  // Sources
  'The published pages that the facts of this entry rest on.': '本条目的事实所依据的公开页面。',
  'The name by which metrics and demands of this entry refer to it.':
    '本条目的数字和要求用这个短名来引用它。',
  'Where it was read.': '网址。',
  'The title as published, in its own language.': '发表时的标题，保留原文语言。',
  'Who published it.': '谁发表的。',
  'When it was published; leave out if it does not say.': '何时发表；页面上没写就不填。',
  'The language it is written in.': '用什么语言写的。',
  'Whose word it is: the customer’s own people, a partner, the press, the vendor, or product documentation.':
    '谁说的话：customer 客户自己人、partner 伙伴、press 媒体、vendor 厂商、documentation 产品文档。',
  'What a careful reader should know of it: an advertorial, only the opening could be read, …':
    '细心的读者应当知道的事：是软文、只读到开头，等等。',

  // Products
  'A product: its positioning, market, trends and future are its telling.':
    '一款产品。定位、市场、趋势和未来写在它的讲述里。',
  'The name of the product.': '产品的名字。',
  'Its home page.': '主页。',
  'Where its documentation begins.': '文档的首页。',
  'Where its source code is, if it is open.': '源代码的地址，如果开源。',
  'The licence of its source code, as an SPDX id.': '源代码的许可证，用 SPDX 标识。',
  'Who makes it.': '谁做的。',
  'Milestones of the product, oldest first.': '产品的里程碑，从早到晚。',
  'The version, as the vendor writes it.': '版本号，照厂商的写法。',
  'The day of its release.': '发布的日子。',
  'What it brought.': '带来了什么。',

  // Needs
  'Something that customers, the market, an industry or a trend asks for.':
    '客户、市场、行业或趋势提出的需求。',
  'customer: a wish of customers; market: a rule or custom of a market; pain: what hurts today; trend: where things are going.':
    'customer：客户的愿望；market：市场的规则或惯例；pain：眼下的痛点；trend：趋势。',
  'Industries that feel it most; leave out if all do.': '感受最深的行业；各行各业都有就不写。',
  'If no capability answers it yet, but an answer is announced.':
    '还没有能力回应它，但已公布计划时才写。',
  'When the answer is due.': '预计何时回应。',
  'What will be done.': '打算做什么。',
  'Where the plan was published.': '计划发表在哪里。',
  'If the product does not answer it, for a reason.': '产品有理由不回应它时才写。',
  'Why the product will not, or does not, do it.': '产品为什么不做。',

  // Capabilities
  'Something the product can do, which answers needs and which cases prove.':
    '产品能做到的一件事：它回应需求，由案例证明。',
  'The name of the capability.': '能力的名字。',
  'The product that can do it.': '哪款产品的能力。',
  'The needs it answers.': '它回应的需求。',
  'ga: generally available; preview: experimental; planned: announced.':
    'ga：正式可用；preview：试验性；planned：已预告。',
  'Versions that brought or widened it, oldest first.': '带来或增强它的版本，从早到晚。',
  'The version that brought it.': '带来它的版本。',
  'When that version was released.': '该版本何时发布。',
  'What exactly came with it.': '具体带来了什么。',
  'Its page in the product documentation.': '产品文档里的页面。',
  'What it does not do, or not yet.': '做不到、或暂时做不到的事。',
  'The limit, in plain words.': '限制，用平实的话写。',

  // Customers
  'A company that uses the product, or used it.': '正在用、或用过产品的公司。',
  'The name of the company, in each language it has one in.': '公司的名字，有几种语言的写几种。',
  'Other names and brands by which it is known.': '别名和品牌名。',
  'Its main industry.': '主要行业。',
  'Where it mainly works.': '主要在哪个地区。',
  'Its country, if a source states it.': '所在国家，有来源说明才写。',
  'How large it is, if that is known.': '规模，知道才写。',
  '标杆: set for a company that others in its industry follow.': '标杆：同行会跟随的公司才写。',
  'Why others look to it.': '同行为什么看它。',
  'Without a permission, nothing of the customer is shown.':
    '许可。没有许可，这位客户的任何内容都不会公开。',
  'public-source: everything told is already public; agreement: the customer agreed.':
    'public-source：所讲的都已公开；agreement：客户已同意。',
  'What may be shown.':
    '可以展示什么：name 名称、logo 标志、quote 引语、translation 译文、slides 幻灯片。',
  'From which day.': '从哪一天起。',
  'The last day on which it may be shown.': '可以展示的最后一天。',
  'Where the agreement or the public source is kept. Never shown on the site.':
    '协议或公开来源存放在哪里。从不在网站上显示。',
  'Set for a customer that is shown under an alias only.': '只能用化名展示的客户才写。',
  'What to call it instead of its name, such as "a top-five bank".':
    '用什么代替名字，例如“某头部银行”。',

  // Cases
  'What one customer did with the product, with sourced figures.':
    '一位客户用产品做成了什么，数字都有来源。',
  'Whose case it is.': '谁的案例。',
  'left: the customer moved away; told as counter-evidence, never counted as a proof.':
    'left：客户已离开。作为反面证据来讲，从不算作证明。',
  'The time the case tells of, as its newest source says.': '案例所讲的时间，以最新的来源为准。',
  'The capabilities it proves. At least one, or the case does not build.':
    '它证明的能力。至少一项，否则网站不会生成。',
  'The needs the customer had.': '客户当时的需求。',
  'What the product replaced.': '产品替换了什么。',
  'Parts of the product in use, as the vendor names them.': '用到的产品组件，照厂商的叫法。',
  'Partners that took part.': '参与的伙伴。',
  'Integrations and solutions that took part.': '参与的集成和方案。',
  '龙头影响力: benchmark customers whose example it followed, if a source says so.':
    '龙头影响力：它跟随了哪些标杆客户，有来源说明才写。',
  'The architecture as layers, from the top down; it is drawn from this.':
    '架构，从上到下一层层写；架构图由此画出。',
  'The name of the layer: "clients", "cache", "store of record".':
    '这一层的名字：“客户端”“缓存”“数据存储”。',
  'What stands in that layer.': '这一层里有什么。',
  'true: this layer is the product.': 'true：这一层就是产品。',
  'What happened when, oldest first.': '什么时候发生了什么，从早到晚。',
  'What happened.': '发生了什么。',
  'What the customer asked of the product.': '客户对产品提出的要求。',
  'What the customer asked for, ran into or expects, in your own words.':
    '客户提了什么要求、碰到什么、期待什么，用自己的话写。',
  'request: asked for; limit: ran into; workaround: lives with; expectation: hopes for; contribution: built it themselves; fixed-together: solved with the vendor; departure: a reason for leaving.':
    'request：提出要求；limit：碰到限制；workaround：绕着走；expectation：抱有期待；contribution：自己动手做了；fixed-together：与厂商一起解决；departure：离开的原因。',
  'The capability it comes back to.': '它指回哪项能力。',
  'The need behind it, if it is one of those listed under needs/.':
    '背后的需求，如果是 needs/ 里的某一条。',
  'What came of it.': '后来怎样。',
  'It was built or released.': '已做出或发布。',
  'It is announced.': '已公布计划。',
  'It will not be done.': '不会做。',
  'Nothing has come of it yet.': '还没有下文。',
  'What was built or released.': '做出或发布了什么。',
  'stated: the source itself joins ask and answer; matched: they were set side by side here, so they are not told as cause and effect.':
    'stated：来源自己说了二者的关系；matched：是我们把二者放在一起的，不当作因果来讲。',
  'What is announced.': '公布了什么。',
  'When it is due.': '预计何时。',
  'Why it is not done.': '为什么不做。',
  'What is known; leave out if no answer is known.': '已知的情况；不知道就不写。',
  'Words of the customer, only where permission covers quotes.':
    '客户的原话，许可包含引语才会公开。',
  'The words themselves.': '原话。',
  'In which languages these are the speaker’s own words.': '哪种语言的是说话人的原话。',
  'The words that were approved, as digests; `npm run check` says what to write here.':
    '已获认可的原话的摘要值；该写什么，`npm run check` 会告诉你。',
  'The digest of the approved English words.': '已获认可的英文原话的摘要值。',
  'The digest of the approved Chinese words.': '已获认可的中文原话的摘要值。',
  'Whose words they are.': '说话的人。',
  'Who said it.': '谁说的。',
  'In which role.': '什么职务。',
  'Only if the case belongs to another industry than its customer.':
    '案例与客户不属同一行业时才写。',

  // Concepts and stories
  'An idea that readers need in order to understand the claims.': '读懂主张所需要的概念。',
  'The term.': '术语。',
  'The idea in one sentence.': '一句话说明。',
  'Capabilities that rest on it.': '以它为基础的能力。',
  'Needs it helps to understand.': '它有助于理解的需求。',
  'Concepts to read next.': '接下来可读的概念。',
  'Where the term comes from.': '这个词的由来。',
  'Where the term comes from, if that can be read somewhere.': '这个词的由来，有处可查才写。',
  'A narrative that joins several cases into one thought.': '把几个案例串成一个想法的故事。',
  'The cases it tells of.': '讲到的案例。',
  'The claims it carries.': '支撑的主张。',
  'The ideas it makes plain.': '讲明白的概念。',
  'The capabilities it shows.': '展示的能力。',
  'The circles it is written for.': '写给哪些圈子。',

  // Circles and flags
  'A circle of people who talk to one another, and where they meet.':
    '彼此交流的一群人，以及他们在哪里碰面。',
  'The name of the circle.': '圈子的名字。',
  'Who belongs to it.': '圈子里有谁。',
  'Where its people meet: forums, user groups, repositories.':
    '在哪里碰面：论坛、用户组、代码仓库。',
  'What the place is called.': '地方的名字。',
  'Where it is.': '网址。',
  'Industries its people come from, if it is about industries.':
    '成员来自哪些行业，与行业有关才写。',
  'Ideas it cares for.': '关心的概念。',
  'Claims it discusses.': '讨论的主张。',
  'Events where it meets.': '聚会的活动。',
  'A product FLAG: one bold claim, raised only by evidence.':
    '产品 FLAG：一句大胆的主张，只有证据能把它升起来。',
  'The claim, in one sentence.': '主张，一句话。',
  'The capabilities that carry it.': '支撑它的能力。',
  'When the claim counts as proven.': '什么情况下算得到证明。',
  'How many customers’ public cases must prove it.': '要有多少家客户的公开案例来证明。',
  'In how many industries.': '要覆盖多少个行业。',
  'A value that every proving case must reach.': '每个作证的案例都要达到的数值。',
  'Which measure must be reached.': '看哪个指标。',
  'Its unit.': '单位。',
  'What it must reach; whether more or less is better follows from the measure.':
    '要达到的数值；越高越好还是越低越好，由指标决定。',
  'The figures that carry it.': '支撑它的数字。',
  'Asks of customers, with their answers, that carry it.': '支撑它的客户要求及其回应。',
  'What speaks against the claim.': '反面理由。',
  'What speaks against the claim, fairly told.': '与主张相左的事实，公平地写。',
  'The case that shows it.': '体现它的案例。',
  'The capability whose limit it is.': '这是哪项能力的限制。',
  '发酵: where others took the claim up.': '发酵：别人在哪里响应了这条主张。',
  'Who took it up, and how.': '谁响应了，怎样响应的。',
  'The circle in which it was taken up.': '在哪个圈子里得到响应。',
  'The event at which it was taken up.': '在哪场活动上得到响应。',
  'Ideas needed to understand it.': '读懂它所需要的概念。',

  // Courses and certifications
  'A course or a learning programme.': '课程或学习计划。',
  'The name of the course.': '课程的名字。',
  'Who gives it.': '谁开的课。',
  'Where to read about it or to join.': '在哪里了解或报名。',
  'How much it takes for granted.': '需要多少基础。',
  'How it is taught.': '怎样授课。',
  'In which languages it is taught, as far as known.': '用哪些语言授课，以所知为限。',
  'When it was first given, or first reported.': '何时首次开课，或首次见于报道。',
  'The capabilities it teaches.': '教哪些能力。',
  'The ideas it teaches.': '教哪些概念。',
  'The claims its pupils can check by hand.': '学员可以亲手验证的主张。',
  'A certificate that people can earn.': '个人可以考取的证书。',
  'The name of the certificate.': '证书的名字。',
  'Its short name.': '简称。',
  'Its level.': '级别。',
  'Who issues it.': '谁颁发。',
  'When it was first offered, or first reported.': '何时首次开放，或首次见于报道。',
  'Courses that lead to it.': '通向它的课程。',
  'Certificates to be held first.': '需要先持有的证书。',
  'Capabilities it covers.': '覆盖的能力。',

  // Summits
  'A conference, meetup series or hackathon.': '大会、系列聚会或黑客松。',
  'The name of the event.': '活动的名字。',
  'What sort of event it is.': '哪一类活动。',
  'When it began.': '何时开始。',
  'When it ended, if it took longer.': '何时结束，不止一天才写。',
  'Where it took place, if a source says so.': '在哪里举办，有来源说明才写。',
  'Whether it took place online, if a source says so.': '是否线上举办，有来源说明才写。',
  'Talks that are known.': '已知的演讲。',
  'What the talk was about, in your own words where no title is known.':
    '演讲的内容；不知道题目就用自己的话写。',
  'Which customer spoke.': '哪位客户讲的。',
  'The case it told of.': '讲到的案例。',
  'The capability it was about.': '讲到的能力。',
  'Customers who took part.': '参加的客户。',
  'Capabilities it was about.': '涉及的能力。',
  'Partners who took part.': '参加的伙伴。',

  // Partners and ISVs
  'A cloud, integrator, service company or reseller that brings the product to customers.':
    '把产品带给客户的云厂商、集成商、服务商或代理商。',
  'The name of the partner.': '伙伴的名字。',
  'What sort of partner it is.': '哪一类伙伴。',
  'Where the partnership can be read about.': '在哪里可以了解这项合作。',
  'Since when, or when it was first reported.': '从何时起，或何时首次见于报道。',
  'Where it works, as far as known.': '在哪些地区，以所知为限。',
  'Industries it serves, if a source says so.': '服务哪些行业，有来源说明才写。',
  'The capabilities it brings to customers.': '带给客户的能力。',
  'Certificates that its people can take. Not a claim that they hold them.':
    '其人员可以考取的证书。不表示已经持有。',
  'Cases it took part in, or whose platform it provides, as sources say.':
    '据来源所说，它参与过、或提供平台的案例。',
  'Software that works with the product, or is built on it.': '与产品配合、或建在产品之上的软件。',
  'The name of the software or the group of software.': '软件或一类软件的名字。',
  'What sort of software it is.': '哪一类软件。',
  'Where the integration can be read about.': '在哪里可以了解这项集成。',
  'The capabilities it relies on or brings out.': '依赖或带出的能力。',
  'Partners who deliver it.': '负责交付的伙伴。',
  'Cases in which it takes part, as sources say.': '据来源所说，它参与的案例。',

  // Kits
  'A collection of cases for an audience: a list, a query, or both.':
    '为某类听众挑选的一组案例：列表、查询，或两者都有。',
  'For whom it is put together.': '为谁准备的。',
  'In which languages it is offered.': '提供哪些语言。',
  'The last day on which it is offered.': '提供到哪一天为止。',
  'Cases to show first, in this order.': '先展示的案例，按此顺序。',
  'Cases that fulfil every condition given here are added, newest first.':
    '满足这里所有条件的案例都会加入，新的在前。',
  'Any of these industries.': '属于其中任一行业。',
  'Any of these regions.': '属于其中任一地区。',
  'Any of these capabilities.': '具备其中任一能力。',
  'Any of these needs.': '有其中任一需求。',
  'Claims to put before the cases.': '放在案例之前的主张。',

  // site.yaml
  'The name of the site.': '网站的名字。',
  'One sentence that says what the site is for.': '一句话说明网站是做什么的。',
  'Two sentences for search engines and previews.': '写给搜索引擎和分享预览的两句话。',
  'Where the site is published, without a slash at the end.': '网站发布的地址，末尾不带斜杠。',
  'The path under that address, if the site does not stand at its root.':
    '该地址下的路径，网站不在根目录时才写。',
  'The languages of the site, the default first.': '网站的语言，默认语言排第一。',
  'The one accent colour, on light paper and on dark.': '唯一的强调色，浅底和深底各一个。',
  'Rules whose findings weigh more or less here: error, warning or off, by rule.':
    '在本站加重或放轻的检查规则：error 错误、warning 提醒、off 不查，一行一条。',
  'Pixels that a photograph or screenshot must be wide.': '照片和截图至少要有多少像素宽。',
  'Megabytes that a picture file may have; a drawing a tenth of it.':
    '图片文件最多多少 MB，矢量图是它的十分之一。',
  'Names whose own spelling is kept in Chinese texts, such as 58同城.':
    '中文里照原样写的名字，例如 58同城。',
  'How far things may go before a check speaks up.': '到什么程度，检查才出声。',
  'Days before the end of a permission in which it is warned of.': '许可到期前多少天开始提醒。',
  'Years after which a figure counts as stale unless somebody looked at it again.':
    '数字过了多少年算旧，除非有人重新看过。',
  'Kilobytes that a page with its styles may weigh, compressed as it travels, without pictures.':
    '一个页面连同样式、不算图片，压缩后传输多少千字节以内。',
  'Kilobytes that the scripts of a page may weigh, compressed.':
    '一个页面的脚本压缩后多少千字节以内。',
  'Kilobytes that a picture in the built site may weigh.': '生成的网站里一张图片多少千字节以内。',
  'Kilobytes that the picture shown with a shared link may weigh.':
    '转发链接时显示的图片多少千字节以内。',
  'The longest title that search results and cards show.': '搜索结果和卡片里显示得下的标题长度。',
  'The longest summary that search results show.': '搜索结果里显示得下的摘要长度。',
  'Characters in English.': '英文多少个字符。',
  'Chinese characters; two Latin letters take the room of one.':
    '中文多少个字，两个拉丁字母算一个字。',
  'Years after which an open request of a customer counts as forgotten.':
    '客户的要求过了多少年还没有答复，就算被忘了。',
  'On light paper.': '浅底上的颜色。',
  'On dark.': '深底上的颜色。',
  'A notice at the foot of every page: who makes the site, and with whom it is not affiliated.':
    '每页底部的声明：谁做的网站，与谁没有隶属关系。',
  'What a convinced reader can do next.': '读者信服之后可以做什么。',
  'The words of the button.': '按钮上的字。',
  'Where it leads.': '通向哪里。',

  // permalinks.yaml
  'Every address that was ever published.': '曾经公开过的所有地址。',
  'Every address that was ever published. `npm run permalinks` adds to it.':
    '曾经公开过的所有地址，由 `npm run permalinks` 补充。',
  'Addresses that are given up: they say that the page is no longer available.':
    '放弃的地址：打开会说明页面已不再提供。',
  'Addresses that lead elsewhere, and where to.': '转到别处的地址，以及转到哪里。',

  // taxonomy.yaml
  'Industries of customers.': '客户的行业。',
  'Its name.': '名称。',
  'Regions of the world.': '世界各地区。',
  'Technologies that the product replaces.': '被产品替换的技术。',
  'Units of measurement.': '计量单位。',
  'What sort of quantity it measures: time, data, rows, change, …':
    '计量的是什么：time 时间、data 数据量、rows 行数、change 变化等。',
  'How many base units of the dimension one of it is: ms has 0.001, s has 1.':
    '等于多少个基本单位：ms 是 0.001，s 是 1。',
  'How it is written after a number.': '在数字后面怎么写。',
  'How it is written after a number in English.': '英文里在数字后面怎么写。',
  'After 1: "node".': '数字为 1 时：“node”。',
  'After other numbers: "nodes".': '其他数字时：“nodes”。',
  'How it is written after a number in Chinese.': '中文里在数字后面怎么写。',
  'true: written without a space before it, like %.': 'true：前面不空格，例如 %。',
  'true: written with its sign, since it is a change for more or for less.':
    'true：带正负号，因为它是增减的变化。',
  'What can be measured.': '可以测量的东西。',
  'What is measured.': '测的是什么。',
  'The dimension its units have.': '它的单位计量的是什么。',
  'Whether a lower or a higher value is better; neutral for mere size.':
    'lower 越低越好，higher 越高越好，neutral 只表示规模。',
  'Words for the best, the first and the only, beside those that every site has; "allowed" takes words away.':
    '“最好”“第一”“唯一”一类的词，加在每个网站都有的词之外；写进“allowed”的就不再提醒。',
  'English.': '英文。',
  'Chinese.': '中文。',
  'Forbidden by the advertising law, wherever it stands: 国家级产品, 最佳品牌.':
    '《广告法》禁止的用语，写在哪里都不行：国家级产品、最佳品牌。',
  'A claim wherever it stands: 国家级, world-class.':
    '写在哪里都算夸口的词：销量第一、world-class。',
  'A claim only beside a scope: largest, 最大.': '与范围连用才算夸口的词：最大、largest。',
  'A claim beside a scope or before a thing of the trade: best, 最先进.':
    '与范围连用，或用在产品前面时算夸口的词：最先进、best。',
  'What is claimed to be beaten: world, industry, 全球, 业内.':
    '夸口的范围：全球、业内、world、industry。',
  'What is sold: database, vendor, 数据库, 厂商.': '卖的是什么：数据库、厂商、database、vendor。',
  'Words around a claim that take it back.': '前后有这些词，就不算夸口。',
  'Not a claim after these: not, one of, 并非.': '前面有这些词就不算：并非、not、one of。',
  'Not a claim before these: 之一.': '后面有这些词就不算：之一。',
  'Never reported, though a word above is part of it: best practice, 最佳实践.':
    '含有上面的词也不提醒：最佳实践、best practice。',

  // Components of tellings
  'One figure with its unit and where it comes from.': '一个数字，带单位和出处。',
  'A metric of this case, `<case>/<metric>` or `<kind>/<id>/<metric>`.':
    '本案例的数字，或 `<案例>/<数字>`，或 `<类别>/<条目>/<数字>`。',
  'A row of tiles, one a figure.': '一排数字卡片，一个数字一张。',
  'Metrics, separated by spaces.': '几个数字，用空格隔开。',
  'Bars that set a figure against its baseline.': '用长条把数字与对比值放在一起。',
  'A metric that has a baseline.': '有对比值的数字。',
  'What a named person at the customer said.': '客户方某个人说的话。',
  'A quote of this case.': '本案例的一条引语。',
  'The events of this case in order.': '本案例的时间线。',
  'What the customer asked of the product, and the answer.': '客户对产品提的要求，以及回应。',
  'A passage set apart from the running text.': '与正文分开的一段话。',
  'What the passage is for.': '这段话的用处：note 说明、caution 当心、lesson 经验。',
  'A heading for the passage.': '这段话的小标题。',
  'A link to another entry by its id; without words of its own it shows its name.':
    '按短名链接到另一个条目；不写文字就显示它的名字。',
  'The entry, as `<kind>/<id>`.': '条目，写成 `<类别>/<短名>`。',
  'A picture that lies beside the telling.': '与讲述放在一起的图片。',
  'The name of the file.': '文件名。',
  'What the picture says, for those who cannot see it.': '图片说了什么，写给看不见图的人。',
  'A line beneath the picture.': '图片下面的一行字。',
};
