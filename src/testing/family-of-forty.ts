import { familyOf } from './family-shorthand.ts';

/** Forty people in four generations, with separations, half brothers and sisters, foster carers and an unborn child. */
export const fortyPeople = familyOf(`
  Evan Tregarth M 1928 died=1999; Olwen Tregarth F 1931 died=2015; Gwilym Tregarth M 1952;
  Beryl Tregarth F 1955; Dilys Tregarth F 1956; Ron Castleby M 1951 died=2020; Pat Castleby F 1954;
  Ken Waterhay M 1953; Aled Tregarth M 1975; Sharon Tregarth F 1978; Gareth Tregarth M 1977;
  Delyth Tregarth F 1980; Rob Arkwhistle M 1978; Ceri Tregarth M 1983; Donna Castleby F 1982 here;
  Lee Castleby M 1985; Stacey Castleby F 1988; Jason Waterhay M 1990; Kev Pendlebray M 1980;
  Mick Sandridge M 1984 here; Gemma Quillfeather F 1987; Ian Holdenbury M 1970;
  Jo Holdenbury F 1971; Nia Tregarth F 2001; Dan Tregarth M 2003; Lowri Arkwhistle F 2006;
  Macs Arkwhistle M 2009; Shannon Pendlebray F 2003; Connor Pendlebray M 2005 here;
  Bethan Tregarth F 2011 here index; Osian Tregarth M 2013 here; Ruby Sandridge F 2019 here;
  baby Sandridge U - unborn here; Mason Castleby M 2010; Lexi Castleby F 2014;
  Harvey Waterhay M 2015; Evie Waterhay F 2015; Jake Castleby M 2008; Kian Foxley M 2001;
  Amelia Foxley F 2024
  --
  Evan Tregarth = Olwen Tregarth married 1950; Gwilym Tregarth = Beryl Tregarth married 1974;
  Ron Castleby = Pat Castleby divorced 1980; Ken Waterhay = Pat Castleby together 1989;
  Aled Tregarth = Sharon Tregarth married 1999; Rob Arkwhistle = Delyth Tregarth married 2004;
  Kev Pendlebray = Donna Castleby separated 2002; Ceri Tregarth = Donna Castleby divorced 2010;
  Mick Sandridge = Donna Castleby together 2017; Lee Castleby = Gemma Quillfeather apart 2009;
  Ian Holdenbury = Jo Holdenbury married 1996; Kian Foxley = Shannon Pendlebray together 2022;
  Jason Waterhay = Stacey Castleby married 2013
  --
  Evan Tregarth, Olwen Tregarth > Gwilym Tregarth, Dilys Tregarth;
  Gwilym Tregarth, Beryl Tregarth > Aled Tregarth, Gareth Tregarth, Delyth Tregarth, Ceri Tregarth;
  Ron Castleby, Pat Castleby > Donna Castleby, Lee Castleby, Stacey Castleby;
  Aled Tregarth, Sharon Tregarth > Nia Tregarth, Dan Tregarth;
  Rob Arkwhistle, Delyth Tregarth > Lowri Arkwhistle, Macs Arkwhistle;
  Kev Pendlebray, Donna Castleby > Shannon Pendlebray, Connor Pendlebray;
  Ceri Tregarth, Donna Castleby > Bethan Tregarth, Osian Tregarth;
  Mick Sandridge, Donna Castleby > Ruby Sandridge, baby Sandridge;
  Lee Castleby, Gemma Quillfeather > Mason Castleby, Lexi Castleby;
  Jason Waterhay, Stacey Castleby > Harvey Waterhay, Evie Waterhay; Lee Castleby > Jake Castleby;
  fostered Ian Holdenbury, Jo Holdenbury > Jake Castleby;
  Kian Foxley, Shannon Pendlebray > Amelia Foxley`);
