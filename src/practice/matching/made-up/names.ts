const list = (names: string): readonly string[] => names.trim().split(/\s+/);

/** Given names of children; written with a bar, other forms one child goes by. */
export const girls = list(`
Olivia|Liv Amelia|Millie Isla Ava Mia Sophia|Sofia Grace Lily Freya Emily|Em Ivy Ella Rosie|Rose Evie Florence|Flo Poppy Charlotte|Lottie Willow Evelyn|Evie
Sophie Isabella|Izzy Daisy Ruby Elsie Phoebe Alice Matilda|Tilly Sienna Harper Erin Maryam|Mariam Aisha|Ayesha Fatima|Fatimah Zainab|Zaynab Khadija|Khadijah
Jessica|Jess Abigail|Abi Elizabeth|Lizzie Katherine|Kate Megan|Meg Siân|Sian Ffion Cerys Lowri Mali Efa|Eva Gwenllian|Gwen Catrin|Cati Hannah|Hanna Zofia|Zosia
Aleksandra|Ola Oliwia|Oliwia Maja Lena Hodan Ifrah Sagal Ayaan Nusrat Tahmina Anika Priya Ananya Niamh|Neve Aoife|Eefa Saoirse|Seersha Chloe Lucy Eleanor|Ellie
Harriet|Hattie Imogen|Immy Beatrice|Bea Martha Thea Orla|Órla Nancy Maisie Leah Eliza Skye Lola Summer Molly Robyn Amber Libby Keira Paige Shannon Kayleigh Jade
`);

export const boys = list(`
Noah Muhammad|Mohammed|Mohamed George|Georgie Oliver|Ollie Leo Arthur|Artie Oscar Theodore|Teddy Theo|Teo Freddie Archie Luca Jack Henry|Harry Charlie Alfie
Thomas|Tom|Tommy Finley|Finlay Roman Joshua|Josh Isaac|Ishaq James|Jamie Jacob|Jake Mason William|Will|Billy Lucas Max|Macsen Adam Ethan Alexander|Alex Edward|Ted
Samuel|Sam Joseph|Joe Daniel|Dan Benjamin|Ben Harrison Rory Louie|Lewis Dylan Zachary|Zac Ibrahim|Ebrahim Yusuf|Yousef Ahmed|Ahmad Ali Omar|Umar Hamza Bilal|Bilaal
Abdirahman|Abdi Liban|Liibaan Rhys|Reece Siôn|Sion|John Gethin Iolo Osian Ifan|Evan Gruffydd|Guto Llŷr|Llyr Kacper Jakub|Kuba Michał|Michal Łukasz|Lukasz
Wojciech|Wojtek Cillian|Killian Oisín|Oisin Tadhg Darragh Tyler Kai Jayden|Jaydon Riley|Reilly Connor|Conor Callum|Calum Aaron|Arron Nathan|Nate Matthew|Matt
Christopher|Chris Michael|Mike David|Dave Robert|Rob Luke Ryan Owen|Owain Toby Jude Albie Reggie Ronnie Stanley Kian|Cian Declan Sean|Shaun Marcus Leon Kyle
`);

const usualFamilies = list(`
Smith Jones Williams Taylor Brown Davies Evans Khan Ahmed Hussain Ali Wilson Thomas Johnson Roberts Robinson Wright Thompson Walker White Hughes Begum Patel Green Hall
Wood Harris Martin Jackson Clarke Lewis Edwards Turner Cooper Hill Ward Morris Moore Clark Lee King Baker Harrison Morgan Singh Shah Islam Mohamed Kaur Nowak Kowalski
`);

const beginnings = list(
  'Ash Brack Cold Dun East Fen Gar Hart Ing Kel Lang Mar Nether Oak Pel Quar Rad Sal Thorn Up Ver Wether Yar Black Stan Hol Wat Crow Bar Lind',
);
const ends = list(
  'ford ton ley by worth ham field wick stead thorpe croft shaw bury combe den holme gate more well dale',
);

/** Family names: usual ones first, then many that are put together. */
export const families: readonly string[] = [
  ...usualFamilies,
  ...beginnings.flatMap((beginning) => ends.map((end) => beginning + end)),
];

export const streets = beginnings.flatMap((beginning) =>
  list('Road Street Close Avenue Lane Drive Gardens Terrace').map((end) => `${beginning}field ${end}`),
);

export const places = list(
  'Ashby Borwick Caerfelin Dunmouth Eastley Fenwick Glanrafon Hartsea Kelby Langport Marwell Netherby Oakham Penllan',
);
