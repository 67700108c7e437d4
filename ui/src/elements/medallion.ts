/** A medallion as paths, in knots. */
export interface MedallionPaths {
  sizeKnots: number;
  layers: ReadonlyArray<{ role: 'dye-a' | 'wash' | 'dye-b' | 'ground'; path: string }>;
}
