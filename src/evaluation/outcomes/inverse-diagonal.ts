/**
 * The diagonal of the inverse of a symmetric positive definite matrix, by Cholesky's decomposition.
 *
 * @param matrix - The matrix, row by row.
 * @param n - Its rows.
 */
export function inverseDiagonal(matrix: Float64Array, n: number): readonly number[] {
  const lower = choleskyFactor(matrix, n);
  return Array.from({ length: n }, (_, column) => {
    // Solves L y = e; the diagonal element of the inverse is |y|².
    const y = new Float64Array(n);
    let sum = 0;
    for (let i = column; i < n; i++) {
      let rest = i === column ? 1 : 0;
      for (let j = column; j < i; j++) rest -= (lower[i * n + j] as number) * (y[j] as number);
      y[i] = rest / (lower[i * n + i] as number);
      sum += (y[i] as number) * (y[i] as number);
    }
    return sum;
  });
}

function choleskyFactor(matrix: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] as number;
      for (let k = 0; k < j; k++)
        sum -= (lower[i * n + k] as number) * (lower[j * n + k] as number);
      lower[i * n + j] = i === j ? Math.sqrt(sum) : sum / (lower[j * n + j] as number);
    }
  }
  return lower;
}
