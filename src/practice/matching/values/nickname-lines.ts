/**
 * Names that one person goes by, a line each: the formal name and the short, familiar and other-language forms of it. Put together by us from
 * common knowledge; a form may stand in several lines (Alex, Sam, Chris).
 */
export const nicknameLines = `
abdul abdel abd abdal
abigail abi abby gail
abraham abe ibrahim ebrahim avraham
adam adda
adelaide addie ada
ahmed ahmad ahmet achmed axmed
aisha ayesha aysha aishah caasha
alan allan allen al alun
albert al bert bertie
alexander alex al alec sandy xander sasha alasdair alistair alejandro aleksander aleksandr lex
alexandra alex lexi sandra sasha alexa aleksandra ola
alfred alf alfie fred freddie
alice ali alys alicia allie
alison ali ally
ali aly cali
amanda mandy
amelia millie amy emilia
amy aimee ami
andrew andy drew andreas andrei andras andrzej andre
angela angie ange
ann anne anna annie nan nancy hannah anya ania
anthony tony antony anton antonio ant
antonia toni
arthur art artie
augustus gus august
barbara barb babs barbie
barnaby barney
bartholomew bart
beatrice bea trixie
benjamin ben benny benji
bernard bernie
bethany beth bethan
brenda bren
bridget biddy bridie brigid
cadwaladr cadwalader
caitlin katelyn kaitlin catrin
caroline carrie carol carolyn lina
catherine kate cathy katie katherine kathryn kathleen kathy kat kitty kit catrin cati cadi katarzyna kasia catarina ekaterina katya karen
charles charlie chuck chas carl carlos karl karol siarl
charlotte charlie lottie lotte
christian chris kristian
christine chris chrissie tina christina kirsty kristina krystyna
christopher chris kit topher kris cristopher
clarence clare
clifford cliff
constance connie
cornelius con neil
cynthia cindy
daniel dan danny daniyal deiniol danial
danielle dani
david dave dai davey dafydd dewi daud dawood dawid davy
deborah deb debbie debra
denise denny
dennis den denny
diana di diane
dominic dom nick
donald don donnie
dorothy dot dottie dolly dora
douglas doug
edgar ed eddie
edith edie
edmund ed eddie ned
edward ed eddie ted teddy ned eduard iorwerth
edwin ed eddie ned
eleanor ellie nell nora elinor ella lena leonora
elizabeth liz lizzie beth betty betsy bess eliza elsie lisa libby lillibet elisabeth bethan elspeth ela elzbieta isabel
emily em emma millie emilia
emmanuel manny emanuel
ernest ernie
esther essie hester
eugene gene owen
evan ifan ieuan ioan
evelyn evie eve
fatima fatimah faduma fadumo fatema
florence flo florrie flossie
frances fran fanny frankie francesca
francis frank fran frankie francesco
franklin frank
frederick fred freddie freddy frederic fredrick frederik
gabriel gabe gab
gabriella gabby ella gabrielle
geoffrey geoff jeff jeffrey
george georgie jorge georg siôr sior
georgina georgie gina georgia
gerald gerry jerry gerard
gertrude gertie trudy
gilbert gil bert
gillian gill jill
gregory greg
gruffydd griffith guto gruff griff
guillaume guy
gwendolyn gwen wendy gwenllian
hannah hanna ana
harold harry hal
harriet hattie harry harriett
hasan hassan xasan
helen nell helena elen ellen elin lena
henry harry hal hank henri harri heinrich enrique
herbert herb bert
hussein hussain husain hossein xuseen
hugh huw hughie hugo
ian iain iwan
imogen immy
irene rena
isaac ike zak ishaq
isabella isabel isabelle bella izzy belle isobel
jacob jake jakub jack kuba yakub yaqub jacobus
jacqueline jackie jacqui
james jim jimmy jamie jem iago jaime seamus hamish santiago
jane janie jean janet jayne sian
janet jan jenny
jasmine jas yasmin jazz
jennifer jen jenny jenna
jeremiah jerry jem
jeremy jerry jez
jessica jess jessie
joan joanie siwan
joanna jo joanne
jonathan jon jonny john nathan
john jack johnny jon ian sean jean johan johannes juan giovanni ioan sion shaun evan ivan jan hans shane
joseph joe joey jose yusuf josef giuseppe yousef youssef josip
josephine jo josie
joshua josh
juanita nita
judith judy jude
julia julie jules
julian jules
katherine kitty kay
kenneth ken kenny
kimberly kim
laurence larry laurie lawrence lars
laura laurie lora lowri
leonard len lenny leo
leopold leo
lewis lou louis louie ludwig luis llewelyn
lillian lily lil lilly
linda lindy lyn
louisa lou louise lulu
lucy lucinda luce lucia
madeleine maddie madeline maddy madison
margaret maggie meg peg peggy marge margie margery maisie rita greta daisy mair marged megan margot margarita malgorzata gosia
maria mary marie mariam maryam miriam mia maryan
martha mattie patty
martin marty marten
mary molly polly mamie mair mari may maire
matilda tilly tilda mattie maud
matthew matt matty mathew mateusz mathias matthias
maurice morris moe
maximilian max maxim maxwell macsen
melanie mel
melissa mel lissa
michael mike mick micky mickey mikey mihangel michal mikhail miguel michel meical
mildred millie
mohammed mohamed muhammad mohammad mahamed mehmet mohamad mohd md maxamed mo muhammed mahomed
morgan morg
nancy nan
natalie nat natalia natasha
nathaniel nathan nat nate
nicholas nick nicky nico nicolas nikolai mikolaj klaus
nicola nicky nikki
noor nur nour mahnoor
oliver ollie olly olivier
olivia liv livvy ollie oliwia
omar umar cumar
osman usman othman uthman cismaan
oscar oskar
oswald ozzie oz
owen owain
pamela pam
patricia pat patty trish tricia patsy
patrick pat paddy padraig patryk
paul pablo pavel pawel
pauline polly
penelope penny
peter pete pedr piotr pierre pedro pieter petr
philip phil phillip pip
philippa pip pippa
priscilla cilla
rachel rach ray rachael
raymond ray
rebecca becky becca beck rebekah
reginald reg reggie rex
rhys rees reece reese
richard rick rich dick ricky richie ricardo rhisiart
robert rob bob bobby robbie bert robin rupert roberto
roderick rod roddy rhydderch
rodney rod
roger rog hodge
roland roly rolland
ronald ron ronnie
rosalind ros roz rose
rosemary rose rosie
rose rosie rosa rosina
roy leroy
samantha sam sammy
samuel sam sammy
sarah sally sara sadie sal
saoirse seersha
sebastian seb
shirley shirl
sidney sid sydney
simon si simeon
sophia sophie sofia zofia zosia
stanley stan
stephanie steph steffi stefanie
stephen steve steven stevie steffan stefan stephan esteban etienne
stuart stewart stu
susan sue susie suzie suzanne susanna susannah suzanna
sylvester sly
terence terry
teresa terry tess tessa theresa tracy
theodore ted teddy theo
thomas tom tommy twm tomos tomas tomasz thom
timothy tim timmy
tobias toby
ursula ulla
valerie val
veronica ronnie vera
victor vic viktor
victoria vicky vicki tori viktoria
vincent vince vinny
virginia ginny
vivian viv
walter walt wally gwallter
wilfred wilf fred
wilhelmina mina billie
william will bill billy willie liam wil gwilym guillermo guillaume wilhelm willem
winifred winnie freda
yusuf yousuf yusef
zachary zac zak zach zachariah
zainab zaynab zeinab saynab
xavier zavier javier
`;
