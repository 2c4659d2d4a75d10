import { weigh } from './seeded-random.ts';

/**
 * How a family names its children. Given names are written `Formal` or `Formal|everyday`. Names of one tradition are
 * put together by chance from parts that are ordinary on their own; family names are rare or made up, so that no
 * whole name is that of anybody known.
 */
export type NamingTradition = {
  girls: readonly string[];
  boys: readonly string[];
  families: readonly string[];
  ethnicities: readonly string[];
};

const list = (names: string): readonly string[] => names.split(', ');

export const traditions = {
  english: {
    girls: list(
      'Eleanor|Ellie, Isabelle|Izzy, Poppy, Charlotte|Lottie, Amelia|Millie, Grace, Zoë, Lily-Mae, Scarlett, Rosalind|Roz, Daisy, Jessica|Jess, Evie-Rose, Harriet|Hattie, Chloe, Imogen|Immy, Ruby, Abigail|Abi, Skye, Matilda|Tilly',
    ),
    boys: list(
      'Alfred|Alfie, Theodore|Teddy, Harrison|Harry, Joshua|Josh, Riley, Noah, Samuel|Sam, Jack, Tommy-Lee, Edwin|Ned, Archie, Benjamin|Ben, Callum, Dexter|Dex, Ethan, Frederick|Freddie, Jaxon, Kai, Oliver|Ollie, Reuben',
    ),
    families: list(
      "Ashenhurst, Fennimoor, Larkspurr, Pellowby, Thornquist, D'Arcensey, Wetherlow, Quillby, Hartsbourne-Pym, Stavely-Crook, Marchgate, Brackenholt, Oldershawe, Tinkwell, Abberthwick, Cobblestead, Dunnaker, Elverstoke, Fosdykeson, Gathercoal, Hindlewick, Ibberstone, Jessamynd, Kettlesby, Lowdermoor, Merrimanton, Netherclift, Ormskerry, Pockleton, Raddleswick, Sallowfield, Twelvetreese, Umfraville-Day, Varleigh-Moss, Wigglesford, Yarrowby",
    ),
    ethnicities: ['WBRI'],
  },
  welsh: {
    girls: list('Mali, Ffion, Cerys, Gwenllian|Gwen, Efa, Lowri, Siân, Heledd, Mared'),
    boys: list('Siôn, Gethin, Iolo, Macsen|Max, Rhodri, Gruffydd|Guto, Osian, Llŷr, Ifan'),
    families: list(
      'ap Rhydwyn, Gwynfrynydd, Llywarchan, Prys-Maelor, Bebbwyn, Cadwallen, Tegidwyn, ab Ithelan, Meurigwyn, Trefaldan',
    ),
    ethnicities: ['WBRI'],
  },
  irish: {
    girls: list('Aoife, Niamh, Caoimhe|Keeva, Róisín, Sinéad, Órla'),
    boys: list('Cillian, Tadhg, Fionn, Oisín, Pádraig|Paudie, Darragh'),
    families: list("O'Lanigher, Mac Giollabháin, O'Duaneen, McSherrivan, O'Tierlough"),
    ethnicities: ['WIRI', 'WBRI'],
  },
  traveller: {
    girls: list('Margaret-Ann, Bridget|Biddy, Shakira-Rose, Kathleen|Kathy, Nell'),
    boys: list("Jim-Boy, Felix, Martin|Mairtín, Pa', Levi"),
    families: list("Connorsby, O'Wardlaw, Dohertin, Maughanley"),
    ethnicities: ['WIRT', 'WROM'],
  },
  polish: {
    girls: list('Aleksandra|Ola, Żaneta, Małgorzata|Gosia, Zofia|Zosia, Hanna, Oliwia'),
    boys: list('Łukasz, Kacper, Wojciech|Wojtek, Stanisław|Staś, Michał, Jakub|Kuba'),
    families: list('Brzózkowicz, Żółkiewicz-Wrona, Kwiatuszek, Gąsienik, Łopatniuk, Ślęzkowiak'),
    ethnicities: ['WOTH'],
  },
  bengali: {
    girls: list('Tahmina, Nusrat, Farzana, Sumaiya|Suma, Anika, Labiba'),
    boys: list('Rafiqul|Rafi, Tanvir, Mahfuz, Zayan, Shahriar, Arif'),
    families: list('Talukderi, Mojumdari, Hawladari, Sikdarpur, Begumpara'),
    ethnicities: ['ABAN'],
  },
  pakistani: {
    girls: list('Aiza, Hafsa, Mahnoor|Noor, Zara, Iqra'),
    boys: list('Hamza, Zeeshan|Shani, Ibrahim, Daniyal, Musa'),
    families: list('Chaudrani, Mirzapuri, Qureshabad, Bhattiwal'),
    ethnicities: ['APKN'],
  },
  somali: {
    girls: list('Hodan, Ifrah, Sagal, Ayaan, Fartuun, Nasteexo'),
    boys: list('Abdirahman|Abdi, Liibaan, Guleed, Sharmarke, Maxamed-Amiin, Bilaal'),
    families: list('Guuleed Cawaale, Xirsiyow, Jimcaalow Faarax, Warsameeye, Cigaalow'),
    ethnicities: ['BAFR'],
  },
  nigerian: {
    girls: list('Ọláyinká|Yinka, Chidimma|Dimma, Adéọlá, Ngozi, Temítọ́pẹ́|Temi, Ifeoma'),
    boys: list('Olúwaséun|Seun, Chukwuemeka|Emeka, Babájídé|Jide, Kelechi, Túndé, Obinna'),
    families: list('Adéníranlá, Okwuosagu, Ezeanyika, Ọláníyanjú, Igbokwenu, Danjumawa'),
    ethnicities: ['BAFR'],
  },
  caribbean: {
    girls: list("Shanice, Tiana, Renée, Monique, De'Anna"),
    boys: list("Jaheim, Tyrell, André, Malachi|Mal, D'Shawn"),
    families: list('Pinnockburn, Bogleston, Clarendine, Whytelow'),
    ethnicities: ['BCRB', 'MWBC'],
  },
  romanian: {
    girls: list('Ioana, Ștefania|Fani, Ruxandra, Mădălina'),
    boys: list('Răzvan, Ionuț, Ștefan, Cătălin'),
    families: list('Lăcătușu-Cioban, Țigănuș, Brândușescu'),
    ethnicities: ['WOTH', 'WROM'],
  },
  chinese: {
    girls: list('Mei-Ling, Xiaoyu|Sunny, Wing-Yan|Winnie'),
    boys: list('Jia-Hao|Jay, Ka-Ming|Kenny, Zixuan'),
    families: list('Ouyeung, Szetohan, Lüpei'),
    ethnicities: ['CHNE'],
  },
} satisfies Record<string, NamingTradition>;

export type TraditionName = keyof typeof traditions;

/** How many of a hundred families or so name their children in each tradition. */
export const traditionsByFrequency: readonly TraditionName[] = weigh([
  ['english', 46],
  ['welsh', 9],
  ['irish', 5],
  ['traveller', 4],
  ['polish', 9],
  ['bengali', 7],
  ['pakistani', 5],
  ['somali', 6],
  ['nigerian', 7],
  ['caribbean', 5],
  ['romanian', 3],
  ['chinese', 2],
]);
