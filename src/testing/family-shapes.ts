import { familyOf } from './family-shorthand.ts';
import type { Family } from '#modules/family/genogram/genogram.ts';

/** Made-up families in every shape that practitioners draw, in the shorthand of `familyOf`. */
export const familyShapes: Readonly<Record<string, Family>> = {
  nuclear: familyOf(`
    Owen Prysor M 1985 here; Catrin Prysor F 1987 here; Ava Prysor F 2014-03-02 here index;
    Tomos Prysor M 2017-08-11 here
    --
    Owen Prysor = Catrin Prysor married 2010
    --
    Owen Prysor, Catrin Prysor > Ava Prysor, Tomos Prysor`),
  'single-mother': familyOf(`
    Leanne Wexcombe F 1994 here; Jayden Wexcombe M 2016 here index; Lacey Wexcombe F 2019 here
    --

    --
    Leanne Wexcombe > Jayden Wexcombe, Lacey Wexcombe`),
  'father-not-known': familyOf(`
    father M - unknown; Shanice Ollerby F 2001 here; Kofi Ollerby M 2022 here index
    --

    --
    father, Shanice Ollerby > Kofi Ollerby`),
  'three-generations': familyOf(`
    Alun Garrowby M 1948 died=2019; Mair Garrowby F 1951; Frank Tolliver M 1950;
    Jean Tolliver F 1953; Huw Garrowby M 1976; Siân Garrowby F 1979; Rhys Garrowby M 1982 here;
    Debbie Tolliver F 1981; Karen Tolliver F 1984 here; Paul Tolliver M 1988;
    Megan Garrowby F 2010 here index; Iwan Garrowby M 2013 here
    --
    Alun Garrowby = Mair Garrowby married 1974; Frank Tolliver = Jean Tolliver divorced 1979;
    Rhys Garrowby = Karen Tolliver married 2008
    --
    Alun Garrowby, Mair Garrowby > Huw Garrowby, Siân Garrowby, Rhys Garrowby;
    Frank Tolliver, Jean Tolliver > Debbie Tolliver, Karen Tolliver, Paul Tolliver;
    Rhys Garrowby, Karen Tolliver > Megan Garrowby, Iwan Garrowby`),
  'half-siblings-by-four-partners': familyOf(`
    Tracey Millbeck F 1983 here; Darren Foxholt M 1979; Wayne Astley-Rook M 1981;
    Leroy Benbow M 1984; Craig Sundergate M 1988 here; Kyle Foxholt M 2002; Chantelle Foxholt F 2004;
    Ryan Astley-Rook M 2008 here; Tia Benbow F 2013 here index; Alfie Sundergate M 2020 here
    --
    Darren Foxholt = Tracey Millbeck divorced 2001; Wayne Astley-Rook = Tracey Millbeck apart 2007;
    Leroy Benbow = Tracey Millbeck apart 2012; Craig Sundergate = Tracey Millbeck together 2018
    --
    Darren Foxholt, Tracey Millbeck > Kyle Foxholt, Chantelle Foxholt;
    Wayne Astley-Rook, Tracey Millbeck > Ryan Astley-Rook;
    Leroy Benbow, Tracey Millbeck > Tia Benbow; Craig Sundergate, Tracey Millbeck > Alfie Sundergate`),
  'cousins-raised-together': familyOf(`
    Winston Adeyarin M 1955; Grace Adeyarin F 1958 here; Blessing Adeyarin F 1984 died=2021;
    Samuel Adeyarin M 1987 here; Femi Okparaku M 1982; Ruth Penhallick F 1989 here;
    Joy Okparaku F 2012 here index; David Okparaku M 2015 here; Esther Adeyarin F 2014 here;
    Noah Adeyarin M 2018 here
    --
    Winston Adeyarin = Grace Adeyarin separated 1982; Femi Okparaku = Blessing Adeyarin apart 2010;
    Samuel Adeyarin = Ruth Penhallick married 2012
    --
    Winston Adeyarin, Grace Adeyarin > Blessing Adeyarin, Samuel Adeyarin;
    Femi Okparaku, Blessing Adeyarin > Joy Okparaku, David Okparaku;
    Samuel Adeyarin, Ruth Penhallick > Esther Adeyarin, Noah Adeyarin`),
  twins: familyOf(`
    Marek Dolinski M 1990 here; Ola Dolinska F 1991 here; Zofia Dolinska F 2012-05-01 here;
    Jan Dolinski M 2018-02-14 here index; Lena Dolinska F 2018-02-14 here;
    Adam Dolinski M 2021-06-30 here
    --
    Marek Dolinski = Ola Dolinska together 2011
    --
    Marek Dolinski, Ola Dolinska > Zofia Dolinska, Jan Dolinski, Lena Dolinska, Adam Dolinski`),
  adopted: familyOf(`
    Peter Lanyon-Hay M 1975 here; Susan Lanyon-Hay F 1977 here; birth father M - unknown;
    Kelly Starbeck F 1998; Ben Lanyon-Hay M 2009 here; Rosie Lanyon-Hay F 2016 here index
    --
    Peter Lanyon-Hay = Susan Lanyon-Hay married 2003
    --
    Peter Lanyon-Hay, Susan Lanyon-Hay > Ben Lanyon-Hay;
    adopted Peter Lanyon-Hay, Susan Lanyon-Hay > Rosie Lanyon-Hay;
    birth father, Kelly Starbeck > Rosie Lanyon-Hay`),
  fostered: familyOf(`
    Gary Threlby M 1986; Nicola Ashgarth F 1990; Callum Threlby M 2011 here index;
    Paige Threlby F 2014 here; Brian Newcross M 1966 here; Linda Newcross F 1968 here;
    Emma Newcross F 1998
    --
    Gary Threlby = Nicola Ashgarth separated 2010; Brian Newcross = Linda Newcross married 1994
    --
    Gary Threlby, Nicola Ashgarth > Callum Threlby, Paige Threlby;
    fostered Brian Newcross, Linda Newcross > Callum Threlby, Paige Threlby;
    Brian Newcross, Linda Newcross > Emma Newcross`),
  'step-family': familyOf(`
    Colin Hawkswell M 1980; Julie Marchbank F 1983 here; Stephen Greatrex M 1978 here;
    Amy Hawkswell F 2009 here index; Luke Hawkswell M 2012 here; Poppy Greatrex F 2019 here
    --
    Colin Hawkswell = Julie Marchbank divorced 2007; Stephen Greatrex = Julie Marchbank married 2017
    --
    Colin Hawkswell, Julie Marchbank > Amy Hawkswell, Luke Hawkswell;
    step Stephen Greatrex > Amy Hawkswell, Luke Hawkswell;
    Stephen Greatrex, Julie Marchbank > Poppy Greatrex`),
  'grandparents-as-carers': familyOf(`
    Derek Sallowfield M 1957 here; Maureen Sallowfield F 1959 here; Lisa Sallowfield F 1986;
    Mark Sallowfield M 1989; father M - unknown; Ellie Sallowfield F 2013 here index;
    Logan Sallowfield M 2017 here
    --
    Derek Sallowfield = Maureen Sallowfield married 1981
    --
    Derek Sallowfield, Maureen Sallowfield > Lisa Sallowfield, Mark Sallowfield;
    father, Lisa Sallowfield > Ellie Sallowfield, Logan Sallowfield;
    fostered Derek Sallowfield, Maureen Sallowfield > Ellie Sallowfield, Logan Sallowfield`),
  're-partnered-on-both-sides': familyOf(`
    Neil Copplestow M 1979; Anita Copplestow F 1982; Vikram Selladurai M 1980 here;
    Joanne Brackwater F 1981 here; Hannah Copplestow F 2011;
    Ethan Vikram-Brackwater M 2009 here index; Maya Selladurai F 2012 here;
    Reuben Selladurai M 2020 here; Sofia Copplestow F 2021
    --
    Vikram Selladurai = Joanne Brackwater together 2018;
    Neil Copplestow = Joanne Brackwater divorced 2008;
    Neil Copplestow = Anita Copplestow married 2019
    --
    Neil Copplestow, Joanne Brackwater > Ethan Vikram-Brackwater, Hannah Copplestow, Maya Selladurai;
    Vikram Selladurai, Joanne Brackwater > Reuben Selladurai;
    Neil Copplestow, Anita Copplestow > Sofia Copplestow`),
  'unborn-child': familyOf(`
    Tyler Menzleworth M 2004; Abbie Culverdale F 2006 here; Denise Culverdale F 1978 here;
    Baby Culverdale U - unborn here index
    --
    Tyler Menzleworth = Abbie Culverdale together
    --
    Denise Culverdale > Abbie Culverdale; Tyler Menzleworth, Abbie Culverdale > Baby Culverdale`),
  'deceased-parent': familyOf(`
    Andrew Fenwardine M 1974 died=2023; Helen Fenwardine F 1977 here; Jack Fenwardine M 2005;
    Lily Fenwardine F 2011 here index; Daisy Fenwardine F 2007 died=2007
    --
    Andrew Fenwardine = Helen Fenwardine married 2002
    --
    Andrew Fenwardine, Helen Fenwardine > Jack Fenwardine, Lily Fenwardine, Daisy Fenwardine`),
  'same-sex-parents': familyOf(`
    Rachel Overdene F 1983 here; Priya Raghunandan F 1985 here; Anoushka Overdene F 2017 here index;
    Leo Overdene M 2020 here
    --
    Rachel Overdene = Priya Raghunandan married 2014
    --
    Rachel Overdene, Priya Raghunandan > Anoushka Overdene, Leo Overdene`),
  'siblings-married-to-siblings': familyOf(`
    Yusuf Karimzade M 1950; Amina Karimzade F 1954; Hassan Rahmatov M 1949; Leyla Rahmatova F 1952;
    Ali Karimzade M 1978 here; Omar Karimzade M 1981; Fatima Rahmatova F 1980 here;
    Zeynab Rahmatova F 1983; Nadia Karimzade F 2008 here index; Bilal Karimzade M 2011 here;
    Sara Karimzade F 2010; Idris Karimzade M 2014
    --
    Yusuf Karimzade = Amina Karimzade married; Hassan Rahmatov = Leyla Rahmatova married;
    Ali Karimzade = Fatima Rahmatova married 2006; Omar Karimzade = Zeynab Rahmatova married 2009
    --
    Yusuf Karimzade, Amina Karimzade > Ali Karimzade, Omar Karimzade;
    Hassan Rahmatov, Leyla Rahmatova > Fatima Rahmatova, Zeynab Rahmatova;
    Ali Karimzade, Fatima Rahmatova > Nadia Karimzade, Bilal Karimzade;
    Omar Karimzade, Zeynab Rahmatova > Sara Karimzade, Idris Karimzade`),
  'no-known-family': familyOf(`
    Hoa Nguyensworth F 2010 index
    --

    --
`),
  'cousins-married': familyOf(`
    Rashid Tarkhanov M 1945; Bibi Tarkhanova F 1950; Imran Tarkhanov M 1972;
    Nasreen Tarkhanova F 1975; Sadia Belzadeh F 1976; Javed Belzadeh M 1971;
    Adil Tarkhanov M 1996 here; Hina Belzadeh F 1999 here; Zara Tarkhanova F 2019 here index
    --
    Rashid Tarkhanov = Bibi Tarkhanova married; Imran Tarkhanov = Sadia Belzadeh married;
    Javed Belzadeh = Nasreen Tarkhanova married; Adil Tarkhanov = Hina Belzadeh married 2018
    --
    Rashid Tarkhanov, Bibi Tarkhanova > Imran Tarkhanov, Nasreen Tarkhanova;
    Imran Tarkhanov, Sadia Belzadeh > Adil Tarkhanov;
    Javed Belzadeh, Nasreen Tarkhanova > Hina Belzadeh;
    Adil Tarkhanov, Hina Belzadeh > Zara Tarkhanova`),
  'sister-as-carer': familyOf(`
    Ivan Markovitch-Bray M 1968 died=2024; Vera Markovitch-Bray F 1970 died=2022;
    Katya Markovitch-Bray F 1997 here; Misha Markovitch-Bray M 2012 here index;
    Sam Tarrowick M 1995 here; Anya Tarrowick F 2023 here
    --
    Ivan Markovitch-Bray = Vera Markovitch-Bray married;
    Sam Tarrowick = Katya Markovitch-Bray together
    --
    Ivan Markovitch-Bray, Vera Markovitch-Bray > Katya Markovitch-Bray, Misha Markovitch-Bray;
    Sam Tarrowick, Katya Markovitch-Bray > Anya Tarrowick;
    fostered Katya Markovitch-Bray > Misha Markovitch-Bray`),
};
