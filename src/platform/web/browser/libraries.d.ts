// Neither library ships types; these are the parts used here.
declare module 'govuk-frontend' {
  type Component = new (element: Element) => object;
  export const Button: Component;
  export const CharacterCount: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const FileUpload: Component;
  export const PasswordInput: Component;
  export const Radios: Component;
  export const ServiceNavigation: Component;
  export const SkipLink: Component;
  export const Tabs: Component;
  /** Starts the component on every element of the scope that asks for it; logs what fails to start. */
  export function createAll(component: Component, config: undefined, scope: Document | Element): object[];
}

declare module '@ministryofjustice/frontend' {
  type Component = new (element: Element) => object;
  export const SortableTable: Component;
}
