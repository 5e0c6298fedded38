export interface Objective {
  code: string;
  title: string;
}
