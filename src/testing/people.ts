const childrensServices = 'childrens-services.marlowe-vale.example';

/** Some of the made-up people of Marlowe Vale, by what tests need them for. */
export const people = {
  /** Social worker, Safeguarding Team East. */
  worker: `jolanta.wierzbowka@${childrensServices}`,
  /** Her team manager, who reads Welsh. */
  manager: `dafydd.llwynogarth@${childrensServices}`,
  /** Social worker of another team. */
  otherWorker: `niamh.ocarrowan@${childrensServices}`,
  /** Sits on the panel for the police. */
  policePanelMember: 'ruaridh.mcaskellan@vale-police.example',
  /** Of the same police unit, and on no panel. */
  policeOfficer: 'paula.dunkerswick@vale-police.example',
  /** Sits on the panel for health. */
  nurse: 'constance.abiolari@community-health.example',
  /** Sees the whole partnership. */
  coordinator: `rosamund.tidewellow@${childrensServices}`,
  /** Answers for who sees what, and sees no child. */
  dataProtectionOfficer: `ignatius.wemblow@${childrensServices}`,
  /** Looks after the people of the police's agency. */
  policeAdministrator: 'naseem.bridgewood@vale-police.example',
  /** Looks after the people of children's services. */
  careAdministrator: `keith.umbersley@${childrensServices}`,
  quality: `yusuf.adeyarin@${childrensServices}`,
  /** Keeps the directory of services, and sees no child. */
  directoryEditor: `araminta.holloway-brisk@${childrensServices}`,
  /** Looks after the installation, and has nothing to do with children. */
  systemAdministrator: `samira.thackleigh@${childrensServices}`,
  /** Of children's social care at the front door: decides on referrals. */
  frontDoor: `perpetua.dainswick@${childrensServices}`,
  /** Manages the front door. */
  frontDoorManager: `lachlan.overbury-pike@${childrensServices}`,
  /** Of the police at the front door: weighs referrals, and does not decide. */
  frontDoorPolice: 'winifred.quarrendine@vale-police.example',
  /** At a school: refers. */
  schoolLead: 'jacinta.moorcrofton@nine-alders.example',
} as const;
