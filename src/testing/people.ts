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
  quality: `yusuf.adeyarin@${childrensServices}`,
  /** Answers for the personal data of the partnership, and sees no child. */
  dataProtection: `ignatius.wemblow@${childrensServices}`,
  /** Looks after the installation, and has nothing to do with children. */
  systemAdministrator: `samira.thackleigh@${childrensServices}`,
} as const;
